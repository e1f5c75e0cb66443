using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Throws away an application that was never submitted (放弃草稿): nobody else has heard of it, so nothing of it is kept.</summary>
public sealed class DiscardDraft : IOperation<DiscardDraft.Request, bool>
{
    public sealed record Request(string PermitId);

    /// <exception cref="RuleViolationException">It is no draft any more, or somebody else's.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.PermitAsync(request.PermitId, cancellationToken);
        permit.RequireDiscardable((await context.ActorAsync(cancellationToken)).ToPermitActor());
        context.Db.Remove(permit);
        context.Announce(new PermitsChanged(permit.Id));
        return true;
    }
}
