using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Processes;

namespace CaseFlow.Campaigns;

/// <summary>Service task <c>campaign.next-end</c>: which phase ends next, and when its last day is over in the town's time.</summary>
public sealed class NextEnd(TownClock clock) : IServiceTask
{
    public const string TaskName = "campaign.next-end";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var campaign = context.Shared<Campaign>() ?? await context.CampaignAsync(call.CaseId, cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            phase = campaign.NextToEnd?.Key,
            at = campaign.NextToEnd is { } phase ? clock.EndOf(phase.DueOn) : (DateTimeOffset?)null,
        });
    }
}
