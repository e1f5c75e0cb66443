using System.Text.Json;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Service task <c>permit.clock</c>: when the clock will stop the work next, and whether that is the end of a period (<c>pause</c>) or of the permit (<c>end</c>).</summary>
public sealed class PermitClock : IServiceTask
{
    public const string TaskName = "permit.clock";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.Db.WorkPermits.FindAsync([call.CaseId!], cancellationToken) ?? throw new RuleViolationException("permit.unknown");
        var period = permit.PeriodAt(context.Now);
        var at = period is null ? permit.WindowTo!.Value : period.To;
        return JsonSerializer.SerializeToElement(new { at, kind = at >= permit.WindowTo ? "end" : "pause" });
    }
}
