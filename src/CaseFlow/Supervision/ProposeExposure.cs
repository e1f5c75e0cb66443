using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Supervision;

/// <summary>Office or enforcement proposes what all shall read of a decided case (典型执法案例曝光).</summary>
public sealed class ProposeExposure : IOperation<ProposeExposure.Request, bool>
{
    /// <param name="PenaltyId">Which.</param>
    /// <param name="Text">What all shall read.</param>
    public sealed record Request(string PenaltyId, string Text);

    /// <exception cref="RuleViolationException">The actor does not inspect, the case is not decided or published already, or there are no words.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.RequireInspectorAsync(cancellationToken);
        var penalty = await context.PenaltyAsync(request.PenaltyId, cancellationToken);
        penalty.ProposeExposure(request.Text, actor);
        await context.RecordAsync((await context.Db.Set<CaseFile>().FindAsync([penalty.Id], cancellationToken))!, new Message("audit.penalty.exposure-proposed"), penalty.ExposureText, cancellationToken: cancellationToken);
        context.Announce(new SupervisionChanged(penalty.Id));
        return true;
    }
}
