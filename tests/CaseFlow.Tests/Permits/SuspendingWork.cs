using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class SuspendingWork
{
    private readonly PermitScene _world = new();

    [Fact]
    public void A_reading_out_of_limits_suspends_at_once()
    {
        var permit = _world.Active();
        _world.Go("2026-11-23 10:00");
        _world.Read(permit, "work-point", "combustible", 0.9m);

        Assert.Equal(PermitStatus.Suspended, permit.Status);
        Assert.Equal("permit.suspended-by-reading", permit.Suspension?.Cause?.Code);
        Assert.Equal(PermitActor.Product, permit.Steps[^1].By);
    }

    [Fact]
    public void After_a_bad_reading_everything_is_checked_anew()
    {
        var permit = _world.Active();
        _world.Go("2026-11-23 09:10");
        _world.Read(permit, "work-point", "combustible", 0.9m);
        _world.Go("2026-11-23 09:15");
        Assert.Equal(["permit.gas-out-of-limits", "permit.checks-missing"], _world.Obstacles(permit));

        _world.Test(permit);
        _world.Check(permit);
        permit.Resume(_world.Around, PermitScene.Applicant);
        Assert.Equal(PermitStatus.Active, permit.Status);
        Assert.Null(permit.Suspension);
    }

    [Fact]
    public void A_no_while_working_suspends()
    {
        var permit = _world.Active();
        _world.Check(permit, no: "environment");

        Assert.Equal(PermitStatus.Suspended, permit.Status);
    }

    [Theory]
    [InlineData("grade-2", 60, false)]
    [InlineData("grade-2", 61, true)]
    [InlineData("grade-1", 30, false)]
    [InlineData("grade-1", 31, true)]
    [InlineData("special", 31, true)]
    public void A_longer_break_than_the_grade_allows_needs_a_new_test(string grade, int minutes, bool anew)
    {
        var permit = _world.Active(_world.Content() with { Grade = grade });
        _world.Go("2026-11-23 10:00");
        permit.Suspend("午休", PermitScene.Applicant, _world.Now);
        _world.Time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(anew, _world.Obstacles(permit).Contains("permit.gas-old"));
        Assert.Equal(anew, _world.Obstacles(permit).Contains("permit.checks-missing"));
    }

    [Fact]
    public void The_end_of_a_period_suspends_and_the_next_one_needs_a_test()
    {
        var permit = _world.Active(_world.Content() with { DailyPeriods = [PermitScene.Hours("09:00", "12:00"), PermitScene.Hours("12:10", "17:00")] });
        Assert.Equal(PermitScene.At("2026-11-23 12:00"), permit.StopsAt(_world.Now));
        _world.Go("2026-11-23 11:59");
        Assert.False(permit.SuspendOutsidePeriod(_world.Now));

        _world.Go("2026-11-23 12:00");
        Assert.True(permit.SuspendOutsidePeriod(_world.Now));
        Assert.False(permit.SuspendOutsidePeriod(_world.Now));

        _world.Go("2026-11-23 12:10");
        Assert.Equal(["permit.gas-old", "permit.checks-missing"], _world.Obstacles(permit));
        _world.Prepare(permit);
        permit.Resume(_world.Around, PermitScene.Applicant);
        Assert.Equal(PermitScene.At("2026-11-23 17:00"), permit.StopsAt(_world.Now));
    }

    [Fact]
    public void Resuming_looks_at_window_and_conflicts_again()
    {
        var permit = _world.Active();
        _world.Go("2026-11-23 16:30");
        permit.Suspend("设备故障", PermitScene.Guardian, _world.Now);
        _world.Conflicts = [new PermitConflict("other", "SX-2026-0001", new("受限空间作业", "Confined-space work"), "树脂车间", ConflictSeverity.Blocked, ConflictRemedy.JointApproval, IsLifted: false, IsPending: false)];
        Assert.Equal(["permit.conflict-joint-approval"], _world.Obstacles(permit));

        _world.Conflicts = [];
        _world.Go("2026-11-23 17:00");
        Assert.Equal(["permit.window-over"], Refusal.Of(() => permit.Resume(_world.Around, PermitScene.Applicant)));
    }

    [Fact]
    public void Confined_space_is_recorded_every_two_hours()
    {
        var world = new PermitScene("confined-space");
        var permit = world.Active();
        Assert.Equal(PermitScene.At("2026-11-23 10:50"), GasTest.NextDue(permit, world.Type));

        world.Go("2026-11-23 10:30");
        world.Read(permit, "top", "oxygen", 20.5m);
        Assert.Equal(PermitScene.At("2026-11-23 10:50"), GasTest.NextDue(permit, world.Type));
        world.Test(permit);
        Assert.Equal(PermitScene.At("2026-11-23 12:30"), GasTest.NextDue(permit, world.Type));

        permit.HandBack(PermitScene.Applicant, world.Now);
        Assert.Null(GasTest.NextDue(permit, world.Type));
        Assert.Null(GasTest.NextDue(_world.Active(), _world.Type));
    }
}
