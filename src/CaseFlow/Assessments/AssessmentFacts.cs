using System.Text.Json;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Assessments;

/// <summary>Service task <c>assessment.facts</c>: whether it is filed, who signs at the enterprise, and who looks at it: its unit, or the office where nobody of the unit signs in.</summary>
public sealed class AssessmentFacts : IServiceTask
{
    public const string TaskName = "assessment.facts";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var assessment = await context.AssessmentAsync(call.CaseId, cancellationToken);
        var enterprise = (await context.Db.Enterprises.FindAsync([assessment.EnterpriseId], cancellationToken))!;
        var ofUnit = await TaskDesk.UsableAsync(context.Db, new TaskAssignment(null, Roles.Village, null, enterprise.UnitId), [], context.Now, cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            filed = !assessment.IsOpen,
            enterprise = enterprise.Id,
            signer = await context.Db.SignerAsync(enterprise.Id, context.Now, cancellationToken),
            reader = ofUnit.Count > 0 ? Roles.Village : Roles.Office,
            unit = ofUnit.Count > 0 ? enterprise.UnitId : null,
        });
    }
}
