using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

public sealed class ReturningApplications
{
    [Fact]
    public async Task A_return_voids_the_signatures_given_by_name_and_the_chain_begins_again()
    {
        await using var app = await ReturnedAsync();
        var number = (await app.PermitAsync()).Number;

        Assert.Equal(PermitStatus.Returned, await app.StatusAsync());
        Assert.Equal(["lead1 permit.revise"], await app.OpenTasksAsync());
        Assert.All(await app.ReadAsync(db => db.Signatures.Where(s => s.Action == "permit.confirm-site:Approve").ToListAsync()), s => Assert.NotNull(s.VoidedAt));
        var said = await app.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Code == "audit.permit.signatures-void"));
        Assert.Contains("陈树谷", said.Arguments.Single(), StringComparison.Ordinal);

        await app.RunAsync(app.Get<EditWorkPermit>(), new EditWorkPermit.Request(app.Permit, InstalledCaseFlow.Form() with { Grade = "grade-2", Place = "5 号反应釜平台" }), "lead1");
        await app.AnswerAsync("lead1", "Resubmit");

        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
        await app.AnswerAsync("supervisor1", "Approve");
        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
        Assert.Equal(number, (await app.PermitAsync()).Number);
        Assert.Equal("5 号反应釜平台", (await app.ReadAsync(db => db.Cases.SingleAsync())).Title);
        Assert.Equal(1, await app.ReadAsync(db => db.Signatures.CountAsync(s => s.VoidedAt == null)));
    }

    [Fact]
    public async Task Where_it_is_changed_it_is_submitted_again_and_a_second_press_changes_nothing()
    {
        await using var app = await ReturnedAsync();
        var returned = app.Get<ReturnedApplication>();
        await app.RunAsync(app.Get<EditWorkPermit>(), new EditWorkPermit.Request(app.Permit, InstalledCaseFlow.Form() with { Place = "5 号反应釜平台" }), "lead1");

        await returned.AnswerAsync(app.Permit, "Resubmit", null, app.As("lead1"));

        Assert.Equal(PermitStatus.Submitted, await app.StatusAsync());
        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
        await Refused.IsAsync(app, "inbox.already-answered", () => returned.AnswerAsync(app.Permit, "Resubmit", null, app.As("lead1")));
    }

    [Fact]
    public async Task Nobody_else_submits_it_again()
    {
        await using var app = await ReturnedAsync();

        await Refused.IsAsync(app, "inbox.not-yours", () => app.Get<ReturnedApplication>().AnswerAsync(app.Permit, "Resubmit", null, app.As("contractor1")));
    }

    [Theory]
    [InlineData("Return")]
    [InlineData("Reject")]
    public async Task Who_returns_or_rejects_says_why(string outcome)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();

        await Refused.IsAsync(app, "inbox.reason-required", () => app.AnswerAsync("supervisor1", outcome, " "));

        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task A_rejected_application_has_ended_and_its_applicant_is_told_why()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        await app.AnswerAsync("supervisor1", "Reject", "罐内有残液");

        Assert.Equal(PermitStatus.Rejected, await app.StatusAsync());
        Assert.Empty(await app.OpenTasksAsync());
        Assert.Empty(await app.ReadAsync(db => db.Set<CaseFlow.Processes.ProcessTimer>().ToListAsync()));
        Assert.Contains(await app.ReadAsync(db => db.OutgoingMails.ToListAsync()), m => m.ToAddress == "lead1@example.test" && m.Body.Contains("罐内有残液", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_returned_application_can_be_withdrawn()
    {
        await using var app = await ReturnedAsync();
        await app.AnswerAsync("lead1", "Withdraw", "改期");

        Assert.Equal(PermitStatus.Cancelled, await app.StatusAsync());
        Assert.Empty(await app.OpenTasksAsync());
    }

    [Fact]
    public async Task A_cancelled_application_takes_its_tasks_along()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var task = await app.TaskAsync("supervisor1");
        var reply = await app.ReplyAsync("supervisor1", "Approve");
        await app.RunAsync(app.Get<CancelWorkPermit>(), new CancelWorkPermit.Request(app.Permit, "不做了"), "lead1");

        Assert.Equal(PermitStatus.Cancelled, await app.StatusAsync());
        Assert.Empty(await app.OpenTasksAsync());
        await Refused.IsAsync(app, "inbox.withdrawn", () => app.RunAsync(app.Get<CaseFlow.Inbox.CompleteTask>(), reply with { TaskId = task.Id }, "supervisor1"));
    }

    [Fact]
    public async Task Only_its_applicant_and_the_safety_department_may_cancel()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();

        await Refused.IsAsync(app, "permit.not-allowed", () => app.RunAsync(app.Get<CancelWorkPermit>(), new CancelWorkPermit.Request(app.Permit, "x"), "guardian1"));
        await Refused.IsAsync(app, "permit.unknown", () => app.RunAsync(app.Get<CancelWorkPermit>(), new CancelWorkPermit.Request(app.Permit, "x"), "contractor1"));
    }

    [Fact]
    public async Task Once_work_has_begun_only_the_safety_department_withdraws_the_permit()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();
        await app.AnswerAsync("lead1", "Suspend", "大风");

        await Refused.IsAsync(app, "permit.cancel-after-start", () => app.RunAsync(app.Get<CancelWorkPermit>(), new CancelWorkPermit.Request(app.Permit, "x"), "lead1"));
        await app.RunAsync(app.Get<CancelWorkPermit>(), new CancelWorkPermit.Request(app.Permit, "隐患未消除"), "safety1");

        Assert.Equal(PermitStatus.Cancelled, await app.StatusAsync());
    }

    [Fact]
    public async Task A_grade_raised_at_a_later_submission_is_in_the_history_too()
    {
        await using var app = await ReturnedAsync();
        var night = InstalledCaseFlow.Form() with
        {
            Window = PermitScene.Window("2026-11-23 15:00", "2026-11-23 21:00"),
            DailyPeriods = [PermitScene.Hours("15:00", "21:00")],
            PeriodChoice = PeriodChoice.HigherGrade,
        };
        await app.RunAsync(app.Get<EditWorkPermit>(), new EditWorkPermit.Request(app.Permit, night), "lead1");
        await app.AnswerAsync("lead1", "Resubmit");

        Assert.Single(await app.ReadAsync(db => db.AuditEntries.ToListAsync()), e => e is { Code: "audit.permit.raised", ActorName: "" });
    }

    [Fact]
    public async Task Names_and_certificates_on_the_sheet_come_from_the_registry()
    {
        await using var app = await ReturnedAsync();
        var typed = new CrewMember("demo-person-worker1", "王大明", new CrewCertificate("welding", "伪造-1", new DateOnly(2099, 1, 1)));

        await app.RunAsync(app.Get<EditWorkPermit>(), new EditWorkPermit.Request(app.Permit, InstalledCaseFlow.Form() with { Workers = [typed] }), "lead1");
        var edited = (await app.PermitAsync()).Content.Workers.Single();
        await app.SubmitAsync(InstalledCaseFlow.Form() with { Area = "仓库", Workers = [typed] });
        var submitted = (await app.PermitAsync()).Content.Workers.Single();

        Assert.Equal(PermitScene.Person("worker1").Name, edited.Name);
        Assert.NotEmpty(edited.Certificates);
        Assert.DoesNotContain(edited.Certificates, c => c.Number == "伪造-1");
        Assert.Equivalent(edited, submitted, strict: true);
    }

    private static async Task<InstalledCaseFlow> ReturnedAsync()
    {
        var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync(InstalledCaseFlow.Form() with { Grade = "grade-1" });
        await app.AnswerAsync("supervisor1", "Approve");
        await app.AnswerAsync("safety1", "Return", "补充救援方案");
        return app;
    }
}
