using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Guidance;

/// <summary>What the inbox says about a visit.</summary>
public sealed class VisitSubject(TownClock clock) : ITaskSubject
{
    public string Kind => VisitFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var visit = await context.VisitAsync(request.CaseId!, cancellationToken);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([visit.EnterpriseId], cancellationToken))!;
        return new TaskAbout(new Message("guidance.task-subject", enterprise.Name, GuidanceWords.Date(visit.PlannedOn)), clock.EndOf(visit.PlannedOn), []);
    }
}
