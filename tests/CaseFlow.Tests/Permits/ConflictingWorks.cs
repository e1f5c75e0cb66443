using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class ConflictingWorks
{
    private readonly PermitScene _hot = new();
    private readonly PermitScene _confined = new("confined-space");

    [Fact]
    public void Hot_work_and_confined_space_in_one_area_block_each_other()
    {
        var other = _confined.Approved();

        var conflict = Assert.Single(Find(_hot.Content(), other));

        Assert.True(conflict.Blocks);
        Assert.Equal("permit.conflict-joint-approval", conflict.Sentence.Code);
        Assert.True(Assert.Single(PermitConflicts.Find("x", _confined.Type, _confined.Content(), [_hot.Approved()], PermitScene.Types)).Blocks);
    }

    [Fact]
    public void A_joint_approval_lifts_the_conflict()
    {
        var conflict = Assert.Single(Find(_hot.Content() with { JointApproval = "联审 2026-1" }, _confined.Approved()));

        Assert.False(conflict.Blocks);
        Assert.Equal("permit.conflict-lifted", conflict.Sentence.Code);
    }

    [Fact]
    public void A_joint_approval_lifts_it_for_both_whoever_recorded_it()
    {
        var other = _confined.Approved(_confined.Content() with { JointApproval = "联审 2026-1" });

        Assert.True(Assert.Single(Find(_hot.Content(), other)).IsLifted);
    }

    [Fact]
    public void A_work_that_is_only_applied_for_is_a_warning_and_blocks_once_it_is_approved()
    {
        var other = _confined.Submitted();
        var pending = Assert.Single(Find(_hot.Content(), other));
        Assert.Equal((false, "permit.conflict-pending"), (pending.Blocks, pending.Sentence.Code));

        other.RecordApproval("workshop-head", PermitScene.WorkshopHead, null, _confined.Now);
        other.Approve(_confined.Around);
        Assert.True(Assert.Single(Find(_hot.Content(), other)).Blocks);
    }

    [Fact]
    public void Another_area_another_time_another_site_do_not_conflict()
    {
        var other = _confined.Submitted();

        Assert.Empty(Find(_hot.Content() with { Area = "仓库" }, other));
        Assert.Empty(Find(_hot.Content() with { SiteEnterpriseId = PermitScene.Contractor }, other));
        Assert.Empty(Find(_hot.Content() with { Window = PermitScene.Window("2026-11-23 17:00", "2026-11-23 20:00") }, other));
        Assert.Single(Find(_hot.Content() with { Window = PermitScene.Window("2026-11-23 16:59", "2026-11-23 20:00"), Area = " 树脂车间 " }, other));
    }

    [Fact]
    public void Only_permits_that_occupy_their_area_count()
    {
        var other = _confined.Submitted();
        Assert.Empty(Find(_hot.Content(), _confined.Draft()));

        other.Cancel("不做了", PermitScene.Applicant, _confined.Now);
        Assert.Empty(Find(_hot.Content(), other));
    }

    [Fact]
    public void A_blocking_conflict_is_a_reason_against_submission_and_approval()
    {
        var submitted = _hot.Submitted();
        submitted.RecordApproval("workshop-head", PermitScene.WorkshopHead, null, _hot.Now);
        _hot.Conflicts = Find(_hot.Content(), _confined.Approved());

        Assert.Equal(["permit.conflict-joint-approval"], Refusal.Of(() => submitted.Approve(_hot.Around)));
        Assert.Equal(["permit.conflict-joint-approval"], Refusal.Of(() => _hot.Submitted()));
    }

    [Theory]
    [InlineData(ConflictSeverity.Warned, ConflictRemedy.None, false, false)]
    [InlineData(ConflictSeverity.Warned, ConflictRemedy.Coordinator, false, true)]
    [InlineData(ConflictSeverity.Warned, ConflictRemedy.Coordinator, true, false)]
    [InlineData(ConflictSeverity.Blocked, ConflictRemedy.None, false, true)]
    [InlineData(ConflictSeverity.Blocked, ConflictRemedy.OutageRecorded, true, false)]
    public void What_blocks_depends_on_the_rule_and_on_what_is_recorded(ConflictSeverity severity, ConflictRemedy remedy, bool lifted, bool blocks) =>
        Assert.Equal(blocks, new PermitConflict("x", "X-1", new("甲", "A"), "区", severity, remedy, lifted, IsPending: false).Blocks);

    private IReadOnlyList<PermitConflict> Find(PermitContent content, params WorkPermit[] others) =>
        PermitConflicts.Find("mine", _hot.Type, content, others, PermitScene.Types);
}
