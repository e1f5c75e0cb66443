using CaseFlow.Processes;

namespace CaseFlow.Drafts;

/// <summary>Keeps fields of a form as they are typed. Saving a value again is harmless, so the key may be new each time.</summary>
public sealed class SaveDraft : IOperation<SaveDraft.Request, DateTimeOffset>
{
    /// <param name="Key">Which form.</param>
    /// <param name="Fields">Values as JSON by field name; others stay as they are.</param>
    public sealed record Request(string Key, IReadOnlyDictionary<string, string> Fields);

    /// <returns>When it was saved.</returns>
    public async ValueTask<DateTimeOffset> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var draft = await context.Db.Drafts.FindAsync([context.Caller.AccountId, request.Key], cancellationToken);
        if (draft is null)
        {
            draft = new Draft(context.Caller.AccountId, request.Key, context.Now);
            context.Db.Add(draft);
        }

        draft.Take(request.Fields, context.Now);
        return context.Now;
    }
}
