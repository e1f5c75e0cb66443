using CaseFlow.Campaigns;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Begins the self-assessment that a campaign asks an enterprise for, or takes the one that the enterprise began by itself.</summary>
public sealed class BeginForCampaign : IOperation<BeginForCampaign.Request, BeginAssessment.Result>
{
    /// <param name="ParticipationId">The enterprise's part in the campaign.</param>
    public sealed record Request(string ParticipationId);

    /// <exception cref="RuleViolationException">There is no such part, or the actor does not write for the enterprise.</exception>
    public async ValueTask<BeginAssessment.Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var part = await context.ParticipationAsync(request.ParticipationId, cancellationToken);
        if (!(await context.ActorAsync(cancellationToken)).MayFill(part.EnterpriseId))
        {
            throw new RuleViolationException("assessment.not-yours");
        }

        var campaign = await context.CampaignAsync(part.CampaignId, cancellationToken);
        var begun = await context.Db.Assessments.SingleOrDefaultAsync(a => a.EnterpriseId == part.EnterpriseId && a.Year == campaign.Year, cancellationToken);
        if (begun is null)
        {
            var enterprise = await context.EnterpriseAsync(part.EnterpriseId, cancellationToken);
            begun = await BeginAssessment.StageAsync(context, enterprise, campaign.Year, campaign.StandardKey, part, cancellationToken);
        }

        begun.Serve(part.Id);
        return new BeginAssessment.Result(begun.Id);
    }
}
