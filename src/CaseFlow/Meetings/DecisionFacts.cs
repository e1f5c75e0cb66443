using System.Text.Json;
using CaseFlow.Processes;

namespace CaseFlow.Meetings;

/// <summary>Service task <c>meeting.facts</c>: who carries the decision out.</summary>
public sealed class DecisionFacts : IServiceTask
{
    public const string TaskName = "meeting.facts";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var owner = await DecisionRoutes.OwnerAsync(context, await context.DecisionAsync(call.CaseId!, cancellationToken), cancellationToken);
        return JsonSerializer.SerializeToElement(new { owner = new { role = owner.Role, enterprise = owner.EnterpriseId, unit = owner.UnitId } });
    }
}
