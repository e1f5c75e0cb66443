using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Supervision;

/// <summary>The office approves that a case is published (曝光).</summary>
public sealed class ExposeCase : IOperation<ExposeCase.Request, bool>
{
    /// <param name="PenaltyId">Which.</param>
    public sealed record Request(string PenaltyId);

    /// <exception cref="RuleViolationException">The actor is not of the office, nothing is proposed, or it is published already.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOfficeAsync(cancellationToken);
        var penalty = await context.PenaltyAsync(request.PenaltyId, cancellationToken);
        penalty.Expose(context.Now);
        await context.RecordAsync((await context.Db.Set<CaseFile>().FindAsync([penalty.Id], cancellationToken))!, new Message("audit.penalty.exposed"), cancellationToken: cancellationToken);
        context.Announce(new SupervisionChanged(penalty.Id));
        return true;
    }
}
