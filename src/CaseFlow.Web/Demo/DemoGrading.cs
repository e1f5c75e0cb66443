using CaseFlow.Assessments;
using CaseFlow.Grading;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>
/// Applications for grading, each at another step: what a small enterprise has to put right on the short chain, one that waits for its reviewers, one before the public, one with its certificate.
/// </summary>
public sealed class DemoGrading : IDemoChapter
{
    private const string Standard = "GBT33000-2016";

    private static readonly Course[] Courses =
    [
        new("demo-enterprise-zixing", "qualified", DaysAgo: 30, GradingStatus.Rectifying, ["training-people-3", "equipment-4"]),
        new("demo-enterprise-hengfeng", "level-3", DaysAgo: 8, GradingStatus.Assigning, []),
        new("demo-campaign-24", "level-3", DaysAgo: 33, GradingStatus.Publicised, []),
        new("demo-campaign-12", "level-2", DaysAgo: 95, GradingStatus.Announced, ["everyone-2"]),
    ];

    public bool IsTold(DemoOptions options) => options.Grading;

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        // Whoever tries the product without a past has a filed self-assessment to apply with.
        yield return new DemoAct(calendar.At(calendar.Ago(Courses[0].DaysAgo), 9), (cast, token) => AssessAsync(cast, Courses[0].Enterprise, calendar.Today.Year, token), Opens: true);
        foreach (var course in Courses)
        {
            foreach (var (days, hour, doAsync) in StepsOf(course, script))
            {
                yield return new DemoAct(calendar.At(DemoCalendar.After(calendar.Ago(course.DaysAgo), days), hour), (cast, _) => doAsync(cast));
            }
        }
    }

    // Days after it was applied for; each within its limit, in a month with a long holiday too.
    private static IEnumerable<(int Days, int Hour, Func<DemoCast, Task> DoAsync)> StepsOf(Course course, DemoScript script)
    {
        yield return (0, 10, cast => DemoApplications.ApplyAsync(cast, course.Enterprise, course.Level));
        yield return (0, 15, cast => DemoApplications.AnswerAsync(cast, course.Enterprise, GradingTasks.Sign, "Declare"));
        yield return (2, 10, cast => DemoApplications.AnswerAsync(cast, course.Enterprise, GradingTasks.Check, "FindComplete"));
        yield return (3, 15, cast => DemoApplications.AnswerAsync(cast, course.Enterprise, GradingTasks.Accept, "TakeOn"));
        if (course.Until == GradingStatus.Assigning)
        {
            yield break;
        }

        yield return (5, 10, cast => DemoApplications.AssignAsync(cast, course.Enterprise));
        yield return (6, 9, cast => DemoApplications.DeclareAsync(cast, course.Enterprise));
        yield return (15, 17, cast => DemoApplications.ReportAsync(cast, course.Enterprise, course.Lacking, script));
        if (course.Until == GradingStatus.Rectifying)
        {
            yield break;
        }

        yield return (25, 16, cast => DemoApplications.RectifyAsync(cast, course.Enterprise, script));
        yield return (28, 10, cast => DemoApplications.AnswerAsync(cast, course.Enterprise, GradingTasks.Verify, "ConfirmRectified"));
        yield return (30, 10, cast => DemoApplications.AnswerAsync(cast, course.Enterprise, GradingTasks.Audit, "PassAudit"));
        if (course.Until == GradingStatus.Announced)
        {
            yield return (52, 10, cast => DemoApplications.AnswerAsync(cast, course.Enterprise, GradingTasks.Announce, "Announce"));
        }
    }

    private static async Task AssessAsync(DemoCast cast, string enterprise, int year, CancellationToken cancellationToken)
    {
        var isFiled = await cast.ReadAsync(db => db.Set<Assessment>().AnyAsync(a => a.EnterpriseId == enterprise && a.FiledOn != null, cancellationToken));
        if (isFiled || await cast.HolderAsync(Roles.Principal, enterprise) is not { } principal || await IsBegunAsync(cast, enterprise, year))
        {
            return;
        }

        var begun = await cast.RunAsync(cast.Get<BeginAssessment>(), new BeginAssessment.Request(enterprise, year, Standard), principal);
        var standard = await DemoAssessments.StandardAsync(cast, begun.AssessmentId);
        var marks = standard.AllItems.ToDictionary(i => i.Key, _ => new ItemMark(ItemVerdict.Full));
        var account = DemoAssessments.Account(cast.Today, await DemoAssessments.NameAsync(cast, principal), 0);
        await cast.RunAsync(cast.Get<FillAssessment>(), new FillAssessment.Request(begun.AssessmentId, marks, account), principal);

        // Its process starts behind the answer; only then is filing asked for.
        while (await cast.Get<DueWork>().RunAsync(cancellationToken) > 0)
        {
        }

        await cast.AnswerAsync(begun.AssessmentId, AssessmentTasks.File, "File");
    }

    private static Task<bool> IsBegunAsync(DemoCast cast, string enterprise, int year) =>
        cast.ReadAsync(db => db.Set<Assessment>().AnyAsync(a => a.EnterpriseId == enterprise && a.Year == year));

    private sealed record Course(string Enterprise, string Level, int DaysAgo, GradingStatus Until, IReadOnlyList<string> Lacking);
}
