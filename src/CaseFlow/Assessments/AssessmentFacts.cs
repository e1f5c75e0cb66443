using System.Text.Json;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Assessments;

/// <summary>
/// Service task <c>assessment.facts</c>: whether it is filed, who signs, and who looks at it. Where nobody of the enterprise signs in its unit does it instead (代办);
/// the unit looks at what the enterprise filed, the office at what the unit filed, and also where nobody of the unit signs in.
/// </summary>
public sealed class AssessmentFacts : IServiceTask
{
    public const string TaskName = "assessment.facts";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var assessment = await context.AssessmentAsync(call.CaseId, cancellationToken);
        var enterprise = (await context.Db.Enterprises.FindAsync([assessment.EnterpriseId], cancellationToken))!;
        var ofUnit = await TaskDesk.UsableAsync(context.Db, new TaskAssignment(null, Roles.Village, null, enterprise.UnitId), [], context.Now, cancellationToken);
        var signer = await context.Db.SignerAsync(enterprise.Id, context.Now, cancellationToken);
        object unit = new { role = Roles.Village, unit = enterprise.UnitId };
        return JsonSerializer.SerializeToElement(new
        {
            filed = !assessment.IsOpen,
            signer = signer is null ? unit : new { role = signer, enterprise = enterprise.Id },
            reader = signer is not null && ofUnit.Count > 0 ? unit : new { role = Roles.Office },
        });
    }
}
