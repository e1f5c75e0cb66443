using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>The person is back: the substitution ends now. What was answered under it stays answered.</summary>
public sealed class EndSubstitution : IOperation<EndSubstitution.Request, bool>
{
    /// <param name="Id">The substitution.</param>
    public sealed record Request(string Id);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var substitution = await context.Db.Set<Delegation>().FindAsync([request.Id], cancellationToken);
        if (substitution is null || substitution.FromId != context.Caller.AccountId)
        {
            throw new RuleViolationException("inbox.substitute.unknown");
        }

        context.Announce(new TasksChanged([substitution.ToId]));
        return substitution.End(context.Now);
    }
}
