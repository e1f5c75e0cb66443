using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Service task <c>campaign.close-phase</c>: a phase's last day is over; how it stands goes into the history. What is still owed stays owed.</summary>
public sealed class ClosePhase : IServiceTask
{
    public const string TaskName = "campaign.close-phase";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var campaign = await context.CampaignAsync(call.CaseId, cancellationToken);
        var key = call.Text("phase")!;
        var counts = await context.Db.Duties.Where(d => d.CampaignId == campaign.Id && d.PhaseKey == key)
            .GroupBy(d => d.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var waived = counts.GetValueOrDefault(DutyStatus.Waived);
        campaign.ClosePhase(key);
        context.RecordBySystem(
            (await context.Db.Cases.FindAsync([campaign.Id], cancellationToken))!,
            new Message("audit.campaign.phase-over", campaign.PhaseName(key).AsArgument(), CampaignWords.Number(counts.Values.Sum() - waived), CampaignWords.Number(counts.GetValueOrDefault(DutyStatus.Done)), CampaignWords.Number(counts.GetValueOrDefault(DutyStatus.Open))));
        context.Announce(new CampaignsChanged(campaign.Id));
        return null;
    }
}
