using System.Text.Json;
using CaseFlow.Processes;

namespace CaseFlow.Hazards;

/// <summary>Service task <c>hazard.facts</c>: who has to correct it, and who decides on a later date.</summary>
public sealed class HazardFacts(HazardRoutes routes) : IServiceTask
{
    public const string TaskName = "hazard.facts";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var hazard = await context.HazardAsync(call.CaseId!, cancellationToken);
        var owner = await routes.OwnerAsync(context, hazard, cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            owner = HazardRoutes.Payload(owner),
            verifier = HazardRoutes.Payload(await routes.DeciderAsync(context, hazard, owner, cancellationToken)),
        });
    }
}
