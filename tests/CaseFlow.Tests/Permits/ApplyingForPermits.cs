using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class ApplyingForPermits
{
    private readonly PermitScene _world = new();

    [Fact]
    public void A_complete_application_is_accepted() => Assert.Empty(_world.Refusals(_world.Content()));

    [Fact]
    public void An_empty_draft_may_be_kept_and_is_told_everything_it_lacks_at_once()
    {
        var reasons = Refusal.Of(() => _world.Submitted(new PermitContent()));

        Assert.Equal(11, reasons.Count(r => r == "permit.field-missing"));
        Assert.Contains("permit.window-missing", reasons);
        Assert.Contains("permit.grade-missing", reasons);
        Assert.Contains("permit.hazard-unanswered", reasons);
        Assert.Contains("permit.gas-choice-missing", reasons);
    }

    [Theory]
    [InlineData("2026-11-23 17:00", "2026-11-23 09:00")]
    [InlineData("2026-11-23 09:00", "2026-11-23 09:00")]
    public void A_window_ends_after_it_begins(string from, string to) =>
        Assert.Equal(["permit.window-reversed"], _world.Refusals(_world.Content() with { Window = PermitScene.Window(from, to) }));

    [Fact]
    public void A_window_does_not_begin_in_the_past()
    {
        _world.Go("2026-11-23 09:05"); // filling in the form takes time
        Assert.Empty(_world.Refusals(_world.Content()));

        _world.Go("2026-11-23 09:06");
        Assert.Equal(["permit.window-past"], _world.Refusals(_world.Content()));
    }

    [Theory]
    [InlineData("grade-2", "2026-11-23 09:00", "2026-11-26 09:00", true)] // 72 hours
    [InlineData("grade-2", "2026-11-23 09:00", "2026-11-26 09:01", false)]
    [InlineData("grade-1", "2026-11-23 09:00", "2026-11-23 17:00", true)] // 8 hours
    [InlineData("grade-1", "2026-11-23 09:00", "2026-11-23 17:01", false)]
    [InlineData("special", "2026-11-23 09:00", "2026-11-23 17:01", false)]
    public void A_window_is_not_longer_than_its_grade_allows(string grade, string from, string to, bool allowed)
    {
        var content = _world.Content() with { Grade = grade, Window = PermitScene.Window(from, to) };

        Assert.Equal(allowed ? [] : ["permit.window-too-long"], _world.Refusals(content));
    }

    [Fact]
    public void The_higher_grade_has_its_own_longest_window()
    {
        var content = _world.Content() with
        {
            Window = PermitScene.Window("2026-11-23 09:00", "2026-11-24 17:00"),
            DailyPeriods = [PermitScene.Hours("09:00", "21:00")],
            PeriodChoice = PeriodChoice.HigherGrade,
        };

        Assert.Equal(["permit.window-too-long"], _world.Refusals(content));
        Assert.Equal(["permit.period-choice-missing"], _world.Refusals(content with { PeriodChoice = PeriodChoice.None }));
        Assert.Empty(_world.Refusals(content with { PeriodChoice = PeriodChoice.LeaveOut }));
    }

    [Fact]
    public void Leaving_everything_out_leaves_nothing_to_permit()
    {
        var content = _world.Content() with
        {
            Window = PermitScene.Window("2026-11-28 09:00", "2026-11-28 17:00"),
            PeriodChoice = PeriodChoice.LeaveOut,
        };

        Assert.Equal(["permit.nothing-remains"], _world.Refusals(content));
    }

    [Fact]
    public void Daily_periods_lie_inside_the_window_and_apart_from_each_other()
    {
        Assert.Equal(["permit.periods-missing"], _world.Refusals(_world.Content() with { DailyPeriods = [] }));
        Assert.Equal(["permit.period-outside"], _world.Refusals(_world.Content() with { DailyPeriods = [PermitScene.Hours("06:00", "08:00")] }));
        Assert.Equal(["permit.periods-overlap"], _world.Refusals(_world.Content() with { DailyPeriods = [PermitScene.Hours("09:00", "12:00"), PermitScene.Hours("11:59", "17:00")] }));
        Assert.Empty(_world.Refusals(_world.Content() with { DailyPeriods = [PermitScene.Hours("09:00", "12:00"), PermitScene.Hours("12:00", "17:00")] }));
    }

    [Fact]
    public void Periods_past_midnight_overlap_with_the_morning()
    {
        var content = _world.Content() with
        {
            Window = PermitScene.Window("2026-11-23 22:00", "2026-11-24 06:00"),
            DailyPeriods = [PermitScene.Hours("22:00", "02:00"), PermitScene.Hours("01:00", "05:00")],
        };

        Assert.Contains("permit.periods-overlap", _world.Refusals(content));
    }

    [Fact]
    public void Certificates_hold_through_the_whole_window() =>
        Assert.Equal(["permit.certificate-expired"], _world.Refusals(_world.Content() with { Workers = [PermitScene.Person("worker1"), PermitScene.Person("worker3")] }));

    [Fact]
    public void The_guardian_is_no_worker()
    {
        var content = _world.Content();

        Assert.Contains("permit.guardian-is-worker", _world.Refusals(content with { Workers = [.. content.Workers, PermitScene.Person("guardian1")] }));
        Assert.Contains("permit.guardian-is-leader", _world.Refusals(content with { Leader = PermitScene.Person("guardian1") }));
    }

    [Fact]
    public void The_guardian_holds_a_training_certificate() =>
        Assert.Equal(["permit.certificate-missing"], _world.Refusals(_world.Content() with { Guardian = PermitScene.Person("safety1") }));

    [Fact]
    public void Nobody_is_named_twice_and_nobody_unknown()
    {
        Assert.Equal(["permit.worker-twice"], _world.Refusals(_world.Content() with { Workers = [PermitScene.Person("worker1"), PermitScene.Person("worker1")] }));
        Assert.Contains("permit.person-unknown", _world.Refusals(_world.Content() with { Workers = [new CrewMember("nobody", "无名")] }));
    }

    [Fact]
    public void A_contractor_brings_its_own_people_and_is_briefed()
    {
        var content = _world.Content() with
        {
            WorkingEnterpriseId = PermitScene.Contractor,
            Leader = PermitScene.Person("contractor1"),
            Workers = [PermitScene.Person("worker4")],
            Guardian = PermitScene.Person("guardian1"), // of the site
        };

        Assert.Equal(["permit.briefing-missing"], _world.Refusals(content));
        content = content with { Briefing = new ContractorBriefing(_world.Now, "苏静安", "现场危险和应急") };
        Assert.Empty(_world.Refusals(content));
        Assert.Equal(["permit.person-not-of-working"], _world.Refusals(content with { Workers = [PermitScene.Person("worker1")] }));
    }

    [Fact]
    public void Every_hazard_and_the_measures_of_those_that_apply_are_answered()
    {
        var content = _world.Content();
        var fire = _world.Type.Hazards[0];

        Assert.Equal(["permit.hazard-unanswered"], _world.Refusals(content with { Checklist = [.. content.Checklist.Where(a => a.Code != fire.Code)] }));
        Assert.Equal(["permit.measure-unanswered"], _world.Refusals(content with { Checklist = [.. content.Checklist.Where(a => a.Code != fire.Measures[0].Code)] }));
        var codes = fire.Measures.Select(m => m.Code).ToHashSet();
        Assert.Equal(["permit.hazard-without-measure"], _world.Refusals(content with { Checklist = [.. content.Checklist.Select(a => codes.Contains(a.Code) ? a with { Applies = false } : a)] }));
        Assert.Empty(_world.Refusals(content with { Checklist = [.. content.Checklist.Where(a => !codes.Contains(a.Code)).Select(a => a.Code == fire.Code ? a with { Applies = false } : a)] }));
    }

    [Fact]
    public void Confined_space_asks_for_the_toxic_risk_and_has_oxygen_limits_by_default()
    {
        var world = new PermitScene("confined-space");

        Assert.Empty(world.Refusals(world.Content()));
        Assert.Equal(["permit.field-missing"], world.Refusals(world.Content() with { ToxicRisk = null }));
        Assert.Equal(["permit.window-too-long"], world.Refusals(world.Content() with { Window = PermitScene.Window("2026-11-23 09:00", "2026-11-24 09:01") }));
    }
}
