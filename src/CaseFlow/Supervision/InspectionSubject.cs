using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>What the inbox says about an inspection.</summary>
public sealed class InspectionSubject(TownClock clock) : ITaskSubject
{
    public string Kind => InspectionFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var inspection = await context.InspectionAsync(request.CaseId!, cancellationToken);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([inspection.EnterpriseId], cancellationToken))!;
        var due = request.TypeName == SupervisionTasks.Inspect ? inspection.PlannedOn : inspection.OrderDueOn;
        return new TaskAbout(new Message("supervision.inspection-subject", enterprise.Name, $"@supervision.kind.{inspection.Kind}"), due is { } day ? clock.EndOf(day) : null, []);
    }
}
