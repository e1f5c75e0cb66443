using System.Text.Json;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>
/// Service task <c>permit.gas-clock</c>: where the duty to record gases while work goes on stands: <c>none</c> when the type does not ask it,
/// <c>wait</c> with the instant of the next record, or <c>late</c> once that has passed.
/// </summary>
public sealed class PermitGasClock(PermitWorld world) : IServiceTask
{
    public const string TaskName = "permit.gas-clock";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.CasePermitAsync(call.CaseId!, cancellationToken);
        var at = GasTest.NextDue(permit, world.TypeOf(permit));
        return JsonSerializer.SerializeToElement(new { state = at is null ? "none" : at <= context.Now ? "late" : "wait", at });
    }
}
