using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Processes;

namespace CaseFlow.Hazards;

/// <summary>Service task <c>hazard.clock</c>: the instant at which the correction becomes late.</summary>
public sealed class HazardClock(TownClock clock) : IServiceTask
{
    public const string TaskName = "hazard.clock";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeToElement(new { at = clock.EndOf((await context.HazardAsync(call.CaseId!, cancellationToken)).DueOn) });
}
