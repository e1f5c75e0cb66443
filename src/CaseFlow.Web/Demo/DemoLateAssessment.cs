using CaseFlow.Assessments;
using CaseFlow.People;

namespace CaseFlow.Web.Demo;

/// <summary>One enterprise is late: its principal began the year's self-assessment only lately and has filled in most of it. Whoever tries the product may finish it.</summary>
public sealed class DemoLateAssessment : IDemoChapter
{
    private const string Enterprise = "demo-enterprise-yunxi";
    private const string Standard = "GBT33000-2016";
    private const int BegunDaysAgo = 12;

    // What is left to fill in by whoever tries the product.
    private const int OpenElements = 3;

    private static readonly string[] Lacking = ["everyone-2", "training-people-3", "equipment-4"];

    public bool IsTold(DemoOptions options) => options.Assessments;

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        // Before its phase is over nobody is late: it is begun as soon as the year's work is.
        var day = calendar.Ago(BegunDaysAgo);
        yield return new DemoAct(calendar.At(day > calendar.FirstDay ? day : calendar.FirstDay, 17), (cast, _) => BeginAsync(cast, calendar.Today.Year, script), Opens: true);
    }

    private static async Task BeginAsync(DemoCast cast, int year, DemoScript script)
    {
        if (await cast.HolderAsync(Roles.Principal, Enterprise) is not { } principal)
        {
            return;
        }

        var begun = await cast.RunAsync(cast.Get<BeginAssessment>(), new BeginAssessment.Request(Enterprise, year, Standard), principal);
        var standard = await DemoAssessments.StandardAsync(cast, begun.AssessmentId);
        var marks = standard.Elements.SkipLast(OpenElements).SelectMany(e => e.Items).ToDictionary(i => i.Key, MarkOf);
        await cast.RunAsync(cast.Get<FillAssessment>(), new FillAssessment.Request(begun.AssessmentId, marks, null), principal);

        ItemMark MarkOf(StandardItem item) =>
            Lacking.Contains(item.Key) ? new ItemMark(ItemVerdict.Deducted, item.Full / 2, false, script.Findings[item.Key].Text)
            : item is { MayBeNotApplicable: true, IsVeto: true } && item.Key.StartsWith("major-sources", StringComparison.Ordinal) ? new ItemMark(ItemVerdict.NotApplicable, Reason: "经辨识没有重大危险源。")
            : new ItemMark(ItemVerdict.Full);
    }
}
