using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class StartingWork
{
    private readonly PermitScene _world = new();

    [Fact]
    public void Work_starts_when_everything_is_in_order() => Assert.Equal(PermitStatus.Active, _world.Active().Status);

    [Fact]
    public void Nothing_becomes_active_because_a_clock_struck()
    {
        var permit = _world.Confirmed();
        _world.Go("2026-11-23 09:10");

        Assert.False(permit.SuspendOutsidePeriod(_world.Now));
        Assert.False(permit.Expire(_world.Now));
        Assert.Equal(PermitStatus.Confirmed, permit.Status);
    }

    [Fact]
    public void Confirmation_needs_gas_test_and_five_checks_and_says_all_that_lacks()
    {
        var permit = _world.Approved();

        Assert.Equal(["permit.gas-missing", "permit.checks-missing"], Refusal.Of(() => permit.Confirm(_world.Around, PermitScene.Guardian)));
        Assert.Equal(PermitStatus.Approved, permit.Status);
    }

    [Fact]
    public void Where_the_grade_asks_for_continuous_monitoring_somebody_confirms_that_it_is_on()
    {
        var permit = _world.Submitted(_world.Content() with { Grade = "special" });
        permit.RecordApproval("workshop-head", PermitScene.WorkshopHead, null, _world.Now);
        permit.Approve(_world.Around);
        _world.Test(permit);
        _world.Check(permit);
        _world.Talk(permit);

        Assert.Equal(["permit.monitoring-missing"], Refusal.Of(() => permit.Confirm(_world.Around, PermitScene.Guardian)));
        permit.ConfirmMonitoring(PermitScene.Guardian, _world.Now);
        permit.Confirm(_world.Around, PermitScene.Guardian);
        _world.Go("2026-11-23 09:00");
        _world.Test(permit);
        permit.Start(_world.Around, PermitScene.Applicant);

        // However short the break: whoever leaves switches the monitor off.
        permit.Suspend("喝水", PermitScene.Applicant, _world.Now);
        _world.Go("2026-11-23 09:05");
        Assert.Equal(["permit.monitoring-missing"], _world.Obstacles(permit));
        permit.ConfirmMonitoring(PermitScene.Guardian, _world.Now);
        Assert.Empty(_world.Obstacles(permit));
    }

    [Fact]
    public void Only_the_guardian_confirms()
    {
        var permit = _world.Approved();
        _world.Prepare(permit);

        Refusal.Is("permit.not-guardian", () => permit.Confirm(_world.Around, PermitScene.WorkshopHead));
    }

    [Theory]
    [InlineData("2026-11-23 09:20", true)] // tested at 08:50
    [InlineData("2026-11-23 09:21", false)]
    public void A_reading_is_at_most_thirty_minutes_old(string start, bool allowed)
    {
        var permit = _world.Confirmed();
        _world.Go(start);

        Assert.Equal(allowed ? [] : ["permit.gas-old"], _world.Obstacles(permit));
    }

    [Theory]
    [InlineData("lel-at-least-4", 0.5, true)]
    [InlineData("lel-at-least-4", 0.51, false)]
    [InlineData("lel-below-4", 0.2, true)]
    [InlineData("lel-below-4", 0.21, false)]
    public void The_limit_depends_on_the_lower_explosive_limit(string choice, double value, bool within)
    {
        var permit = _world.Approved(_world.Content() with { GasChoices = [new GasChoice("combustible", choice)] });

        Assert.Equal(within, _world.Read(permit, "work-point", "combustible", (decimal)value).IsWithinLimits);
    }

    [Fact]
    public void A_reading_out_of_limits_stops_the_start_until_a_better_one()
    {
        var permit = _world.Confirmed();
        _world.Go("2026-11-23 09:00");
        _world.Read(permit, "work-point", "combustible", 0.6m);
        Assert.Equal(["permit.gas-out-of-limits"], _world.Obstacles(permit));

        _world.Go("2026-11-23 09:05");
        _world.Read(permit, "work-point", "combustible", 0.1m);
        Assert.Empty(_world.Obstacles(permit));
    }

    [Fact]
    public void A_no_stops_the_start()
    {
        var permit = _world.Confirmed();
        _world.Check(permit, no: "tools");
        _world.Go("2026-11-23 09:00");

        Assert.Equal(["permit.check-no"], Refusal.Of(() => permit.Start(_world.Around, PermitScene.Applicant)));
    }

    [Fact]
    public void Each_check_is_answered_once()
    {
        var permit = _world.Approved();

        Refusal.Is("permit.checks-incomplete", () => permit.AnswerChecks(_world.Type, [new CheckAnswer("risk", true)], PermitScene.Guardian, _world.Now));
    }

    [Fact]
    public void Somebody_speaks_for_a_minute_on_the_day()
    {
        var permit = _world.Approved();
        _world.Go("2026-11-23 08:50");
        _world.Test(permit);
        _world.Check(permit);
        permit.Confirm(_world.Around, PermitScene.Guardian);
        _world.Go("2026-11-23 09:00");

        Assert.Equal(["permit.talk-missing"], _world.Obstacles(permit));
        Refusal.Is("permit.talk-empty", () => permit.RecordTalk("梁工成", " ", _world.Now));
    }

    [Fact]
    public void Work_starts_inside_the_window_only()
    {
        var permit = _world.Confirmed();
        Assert.Equal(["permit.window-not-open"], _world.Obstacles(permit)); // 08:50

        _world.Go("2026-11-23 17:00");
        Assert.Contains("permit.window-over", _world.Obstacles(permit));
    }

    [Fact]
    public void Work_starts_inside_a_period_only()
    {
        var permit = _world.Confirmed(_world.Content() with { DailyPeriods = [PermitScene.Hours("10:00", "12:00"), PermitScene.Hours("13:00", "15:00")] });

        _world.Go("2026-11-23 09:10");
        Assert.Equal(["permit.not-in-period"], _world.Obstacles(permit));
        _world.Go("2026-11-23 15:00");
        Assert.Contains("permit.no-further-period", _world.Obstacles(permit));
    }

    [Fact]
    public void Readings_are_possible_known_and_past()
    {
        var permit = _world.Approved();

        Refusal.Is("permit.reading-unknown", () => _world.Read(permit, "roof", "combustible", 0));
        Refusal.Is("permit.reading-unknown", () => _world.Read(permit, "work-point", "helium", 0));
        Refusal.Is("permit.reading-impossible", () => _world.Read(permit, "work-point", "combustible", -1));
        Refusal.Is("permit.reading-impossible", () => _world.Read(permit, "work-point", "combustible", 101));
        Refusal.Is("permit.reading-too-fine", () => _world.Read(permit, "work-point", "combustible", 0.1234567m));
        Refusal.Is("permit.reading-in-future", () => _world.Read(permit, "work-point", "combustible", 0, _world.Now.AddSeconds(1)));
        Refusal.Is("permit.not-on-site", () => _world.Read(_world.Submitted(_world.Content() with { Area = "仓库" }), "work-point", "combustible", 0));
        Assert.Empty(permit.Readings);
    }

    [Fact]
    public void Confined_space_is_tested_at_every_height_for_every_gas()
    {
        var world = new PermitScene("confined-space");
        var permit = world.Approved();
        world.Go("2026-11-23 08:50");
        world.Prepare(permit);
        permit.Confirm(world.Around, PermitScene.Guardian);

        Assert.Equal(12, permit.Readings.Count);
        Assert.False(world.Read(permit, "bottom", "oxygen", 19.4m).IsWithinLimits);
        Assert.True(world.Read(permit, "bottom", "oxygen", 19.5m).IsWithinLimits);
        Assert.False(world.Read(permit, "bottom", "oxygen", 21.1m).IsWithinLimits);
        Assert.False(world.Read(permit, "bottom", "h2s", 10.1m).IsWithinLimits);
    }
}
