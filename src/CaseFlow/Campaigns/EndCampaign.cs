using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Service task <c>campaign.end</c>: the last phase is over. The office's open duties are missed; a batch ends the units' and enterprises' parts.</summary>
public sealed class EndCampaign : IServiceTask
{
    public const string TaskName = "campaign.end";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var campaign = await context.CampaignAsync(call.CaseId, cancellationToken);
        campaign.End();
        var missed = (await context.Db.Duties.Where(d => d.CaseId == campaign.Id).ToListAsync(cancellationToken)).Count(d => d.Miss());
        var left = await context.Db.Duties.Where(d => d.CampaignId == campaign.Id && d.CaseId != campaign.Id && d.Status == DutyStatus.Open).Select(d => d.CaseId).Distinct().CountAsync(cancellationToken);
        context.Db.Add(new CampaignBatch(context.NewId(), campaign.Id, BatchKind.End, left, context.Now));
        var file = (await context.Db.Cases.FindAsync([campaign.Id], cancellationToken))!;
        context.RecordBySystem(file, new Message("audit.campaign.ended", CampaignWords.Number(missed), CampaignWords.Number(left)));
        file.Close(context.Now);
        context.Announce(new DueWorkStaged(typeof(BatchWork)));
        context.Announce(new CampaignsChanged(campaign.Id));
        return null;
    }
}
