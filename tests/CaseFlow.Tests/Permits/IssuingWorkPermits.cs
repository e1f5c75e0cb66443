using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class IssuingWorkPermits
{
    private readonly PermitScene _world = new();

    [Fact]
    public void A_permit_runs_from_draft_to_archive_and_remembers_every_step()
    {
        var permit = _world.Active();
        _world.Go("2026-11-23 16:00");
        permit.HandBack(PermitScene.Applicant, _world.Now);
        permit.Accept(PermitScene.WorkshopHead, _world.Now);
        permit.Archive(_world.Type, PermitActor.Product, _world.Now, _world.Clock.Today);

        Assert.Equal(PermitStatus.Archived, permit.Status);
        Assert.Equal(new DateOnly(2027, 11, 23), permit.KeepUntil);
        Assert.Equal(
            [PermitAction.Draft, PermitAction.Submit, PermitAction.Endorse, PermitAction.Approve, PermitAction.Confirm, PermitAction.Start, PermitAction.HandBack, PermitAction.Accept, PermitAction.Archive],
            permit.Steps.Select(s => s.Action));
        Assert.True(permit.IsEnded);
    }

    [Fact]
    public void Submission_gives_a_number_once()
    {
        var permit = _world.Submitted();
        Assert.Equal("DH-2026-0001", permit.Number);

        permit.Return("请补充措施", PermitScene.WorkshopHead, _world.Now);
        permit.Submit(_world.Around, _world.Numbers, PermitScene.Applicant);

        Assert.Equal("DH-2026-0001", permit.Number);
        Assert.Equal("DH-2026-0002", _world.Submitted(_world.Content() with { Area = "仓库" }).Number);
    }

    [Fact]
    public void A_permit_cannot_be_issued_twice()
    {
        var permit = _world.Approved();

        Refusal.Is("permit.action-forbidden", () => permit.Approve(_world.Around));
    }

    [Fact]
    public void A_permit_is_not_issued_without_an_approval()
    {
        var permit = _world.Submitted();
        permit.ConfirmSite("workshop-head", PermitScene.WorkshopHead, null, _world.Now);

        Refusal.Is("permit.no-approval", () => permit.Approve(_world.Around));
    }

    [Fact]
    public void A_permit_is_not_issued_after_its_window()
    {
        var permit = _world.Submitted();
        permit.RecordApproval("workshop-head", PermitScene.WorkshopHead, null, _world.Now);
        _world.Go("2026-11-23 17:00");

        Refusal.Is("permit.window-over", () => permit.Approve(_world.Around));
    }

    [Fact]
    public void Nobody_approves_an_application_of_their_own()
    {
        var permit = _world.Submitted();
        PermitActor forApplicant = new("account-other", "别人", OnBehalfOfId: PermitScene.Applicant.Id);
        var applicantForOther = PermitScene.Applicant with { OnBehalfOfId = PermitScene.WorkshopHead.Id };

        Assert.All([PermitScene.Applicant, forApplicant, applicantForOther], by =>
        {
            Assert.False(permit.MayBeApprovedBy(by));
            Refusal.Is("permit.own-application", () => permit.RecordApproval("workshop-head", by, null, _world.Now));
            Refusal.Is("permit.own-application", () => permit.ConfirmSite("workshop-head", by, null, _world.Now));
        });
        Assert.True(permit.MayBeApprovedBy(PermitScene.WorkshopHead));
    }

    [Fact]
    public void Nobody_on_the_permit_approves_it()
    {
        var permit = _world.Submitted();
        var leader = PermitScene.Applicant with { Id = "account-other" };
        var worker = new PermitActor("account-worker", "作业人员", "demo-person-worker1");
        var forWorker = new PermitActor("account-other", "别人", OnBehalfOfId: "account-worker", OnBehalfOfEmployeeId: "demo-person-worker1");

        Assert.All([leader, PermitScene.Guardian, worker, forWorker], by =>
        {
            Assert.False(permit.MayBeApprovedBy(by));
            Refusal.Is("permit.own-work", () => permit.RecordApproval("workshop-head", by, null, _world.Now));
        });
    }

    [Fact]
    public void Who_submitted_for_the_applicant_does_not_approve_either()
    {
        var permit = _world.Draft();
        PermitActor substitute = new("account-other", "别人", OnBehalfOfId: PermitScene.Applicant.Id);
        permit.Submit(_world.Around, _world.Numbers, substitute);

        Assert.False(permit.MayBeApprovedBy(new PermitActor("account-other", "别人")));
    }

    [Fact]
    public void A_role_signs_an_application_once()
    {
        var permit = _world.Submitted();
        permit.RecordApproval("workshop-head", PermitScene.WorkshopHead, null, _world.Now);

        Refusal.Is("permit.signed-already", () => permit.RecordApproval("workshop-head", PermitScene.WorkshopHead, null, _world.Now));
        Assert.Single(permit.Approvals);
    }

    [Fact]
    public void A_return_voids_the_signatures_and_frees_the_application()
    {
        var permit = _world.Submitted();
        permit.ConfirmSite("workshop-head", PermitScene.WorkshopHead, "属实", _world.Now);
        permit.Return("请补充措施", PermitScene.WorkshopHead, _world.Now);

        Assert.True(Assert.Single(permit.Approvals).IsVoid);
        permit.Edit(_world.Content() with { Method = "气割" }, PermitScene.Applicant);
        permit.Submit(_world.Around, _world.Numbers, PermitScene.Applicant);
        permit.ConfirmSite("workshop-head", PermitScene.WorkshopHead, null, _world.Now);
        Assert.Equal(PermitStatus.Submitted, permit.Status);
    }

    [Fact]
    public void A_submitted_application_does_not_change()
    {
        var permit = _world.Submitted();

        Refusal.Is("permit.action-forbidden", () => permit.Edit(_world.Content() with { Place = "别处" }, PermitScene.Applicant));
    }

    [Fact]
    public void Only_the_applicant_changes_and_submits()
    {
        var permit = _world.Draft();

        Refusal.Is("permit.not-applicant", () => permit.Edit(_world.Content(), PermitScene.WorkshopHead));
        Refusal.Is("permit.not-applicant", () => permit.Submit(_world.Around, _world.Numbers, PermitScene.WorkshopHead));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Return_reject_suspend_and_cancel_need_a_reason(string? reason)
    {
        var submitted = _world.Submitted();
        Refusal.Is("permit.reason-missing", () => submitted.Return(reason, PermitScene.WorkshopHead, _world.Now));
        Refusal.Is("permit.reason-missing", () => submitted.Reject(reason, PermitScene.WorkshopHead, _world.Now));
        Refusal.Is("permit.reason-missing", () => submitted.Cancel(reason, PermitScene.Applicant, _world.Now));
        Assert.Equal(PermitStatus.Submitted, submitted.Status);

        var active = _world.Active(_world.Content());
        Refusal.Is("permit.reason-missing", () => active.Suspend(reason, PermitScene.Guardian, _world.Now));
        Assert.Equal(PermitStatus.Active, active.Status);
    }

    [Fact]
    public void Periods_that_raise_give_the_higher_grade_at_submission()
    {
        var permit = _world.Submitted(_world.Content() with
        {
            Window = PermitScene.Window("2026-11-23 16:00", "2026-11-23 22:00"),
            DailyPeriods = [PermitScene.Hours("16:00", "22:00")],
            PeriodChoice = PeriodChoice.HigherGrade,
        });

        Assert.Equal("grade-1", permit.Grade);
        Assert.True(permit.IsRaised);
        Assert.Equal("grade-2", permit.Content.Grade);
    }

    [Fact]
    public void Hours_left_out_are_no_working_hours()
    {
        var permit = _world.Submitted(_world.Content() with
        {
            Window = PermitScene.Window("2026-11-23 16:00", "2026-11-23 22:00"),
            DailyPeriods = [PermitScene.Hours("16:00", "22:00")],
            PeriodChoice = PeriodChoice.LeaveOut,
        });

        Assert.Equal("grade-2", permit.Grade);
        Assert.Equal(PermitScene.At("2026-11-23 20:00"), Assert.Single(permit.Periods).To);
    }
}
