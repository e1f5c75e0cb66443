using System.Text.Json;
using CaseFlow.Processes;

namespace CaseFlow.Supervision;

/// <summary>Service task <c>inspection.facts</c>: who inspects.</summary>
public sealed class InspectionFacts : IServiceTask
{
    public const string TaskName = "inspection.facts";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeToElement(new { inspector = (await context.InspectionAsync(call.CaseId!, cancellationToken)).InspectorId });
}
