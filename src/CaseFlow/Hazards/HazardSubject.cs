using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Hazards;

/// <summary>What the inbox says about a hidden danger.</summary>
public sealed class HazardSubject(SeedDocuments seed, TownClock clock) : ITaskSubject
{
    public string Kind => HazardFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var hazard = await context.HazardAsync(request.CaseId!, cancellationToken);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([hazard.EnterpriseId], cancellationToken))!;
        var due = request.TypeName == HazardTasks.Rectify ? hazard.DueOn : clock.DateOf(context.Now).AddDays(seed.Get<HazardRules>(HazardRules.Path).VerifyWithin.Days);
        return new TaskAbout(
            new Message("hazard.task-subject", enterprise.Name, hazard.Description),
            clock.EndOf(due),
            request.TypeName == HazardTasks.Verify && hazard.RectifiedById is { } by ? [by] : []);
    }
}
