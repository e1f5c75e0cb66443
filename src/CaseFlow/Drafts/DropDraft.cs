using CaseFlow.Processes;

namespace CaseFlow.Drafts;

/// <summary>Throws away what a person typed into a form and does not want to send.</summary>
public sealed class DropDraft : IOperation<DropDraft.Request, bool>
{
    /// <param name="Key">Which form.</param>
    public sealed record Request(string Key);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.DropDraftAsync(request.Key, cancellationToken);
        return true;
    }
}
