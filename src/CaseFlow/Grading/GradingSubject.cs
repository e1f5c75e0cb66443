using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>What the inbox says about an application.</summary>
public sealed class GradingSubject(SeedDocuments seed, TownClock clock) : ITaskSubject
{
    public string Kind => GradingFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.GradingAsync(request.CaseId, cancellationToken);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([application.EnterpriseId], cancellationToken))!;
        var level = seed.Get<GradingRules>(GradingRules.Path).Level(application.LevelCode)!;
        return new TaskAbout(new Message("grading.task-subject", enterprise.Name, level.Name.AsArgument()), application.NextClock is { } next ? clock.EndOf(next.DueOn) : null, []);
    }
}
