using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class EndingWorkPermits
{
    private readonly PermitScene _world = new();

    [Fact]
    public void Work_that_goes_on_is_not_cancelled()
    {
        var permit = _world.Active();
        Refusal.Is("permit.action-forbidden", () => permit.Cancel("不做了", PermitScene.Applicant, _world.Now));

        permit.Suspend("下雨", PermitScene.Guardian, _world.Now);
        permit.Cancel("不做了", PermitScene.Applicant, _world.Now);

        Assert.Equal(PermitStatus.Cancelled, permit.Status);
        Assert.Null(permit.Suspension);
    }

    [Fact]
    public void A_permit_expires_at_its_end_and_not_before()
    {
        var permit = _world.Active();
        _world.Go("2026-11-23 16:59");
        Assert.False(permit.Expire(_world.Now));

        _world.Go("2026-11-23 17:00");
        Assert.True(permit.Expire(_world.Now));

        Assert.Equal(PermitStatus.Expired, permit.Status);
        Assert.Equal("permit.window-ended", permit.Steps[^1].Cause?.Code);
        Assert.Equal(PermitActor.Product, permit.Steps[^1].By);
        Assert.False(permit.Expire(_world.Now));
    }

    [Fact]
    public void Handed_back_work_does_not_expire()
    {
        var permit = _world.Active();
        permit.HandBack(PermitScene.Applicant, _world.Now);
        _world.Go("2026-11-24 08:00");

        Assert.False(permit.Expire(_world.Now));
    }

    [Fact]
    public void Whoever_hands_back_does_not_accept()
    {
        var permit = _world.Active();
        permit.HandBack(PermitScene.Applicant, _world.Now);

        Refusal.Is("permit.own-acceptance", () => permit.Accept(PermitScene.Applicant, _world.Now));
        permit.RefuseAcceptance("现场未清理", PermitScene.WorkshopHead, _world.Now);
        Assert.Equal(PermitStatus.HandedBack, permit.Status);
        permit.Accept(PermitScene.WorkshopHead, _world.Now);
        Assert.Equal(PermitStatus.Accepted, permit.Status);
    }

    [Fact]
    public void Neither_the_applicant_nor_the_crew_accepts()
    {
        var permit = _world.Active();
        permit.HandBack(new PermitActor("account-other", "别人"), _world.Now);

        Refusal.Is("permit.own-application", () => permit.Accept(PermitScene.Applicant, _world.Now));
        Refusal.Is("permit.own-work", () => permit.Accept(PermitScene.Guardian, _world.Now));
        Assert.Equal(PermitStatus.HandedBack, permit.Status);
    }

    public static TheoryData<PermitStatus> Ends() => [PermitStatus.Rejected, PermitStatus.Cancelled, PermitStatus.Expired];

    [Theory]
    [MemberData(nameof(Ends))]
    public void An_ended_permit_allows_nothing(PermitStatus end)
    {
        var permit = _world.Submitted();
        switch (end)
        {
            case PermitStatus.Rejected:
                permit.Reject("不安全", PermitScene.WorkshopHead, _world.Now);
                break;
            case PermitStatus.Cancelled:
                permit.Cancel("不做了", PermitScene.Applicant, _world.Now);
                break;
            default:
                _world.Go("2026-11-23 17:00");
                permit.Expire(_world.Now);
                break;
        }

        Assert.Equal(end, permit.Status);
        Assert.True(permit.IsEnded);
        var version = permit.Version;
        Assert.All(
            new Action[]
            {
                () => permit.Edit(_world.Content(), PermitScene.Applicant),
                () => permit.Submit(_world.Around, _world.Numbers, PermitScene.Applicant),
                () => permit.RecordApproval("workshop-head", PermitScene.WorkshopHead, null, _world.Now),
                () => permit.Approve(_world.Around),
                () => permit.Return("x", PermitScene.WorkshopHead, _world.Now),
                () => permit.Reject("x", PermitScene.WorkshopHead, _world.Now),
                () => permit.Confirm(_world.Around, PermitScene.Guardian),
                () => permit.Start(_world.Around, PermitScene.Applicant),
                () => permit.Suspend("x", PermitScene.Guardian, _world.Now),
                () => permit.Resume(_world.Around, PermitScene.Applicant),
                () => permit.HandBack(PermitScene.Applicant, _world.Now),
                () => permit.Accept(PermitScene.WorkshopHead, _world.Now),
                () => permit.Archive(_world.Type, PermitActor.Product, _world.Now, _world.Clock.Today),
                () => permit.Cancel("x", PermitScene.Applicant, _world.Now),
            },
            action => Refusal.Is("permit.action-forbidden", action));
        Assert.Equal(version, permit.Version);
    }
}
