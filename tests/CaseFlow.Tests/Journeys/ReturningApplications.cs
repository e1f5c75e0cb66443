using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
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

    private static async Task<InstalledCaseFlow> ReturnedAsync()
    {
        var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync(InstalledCaseFlow.Form() with { Grade = "grade-1" });
        await app.AnswerAsync("supervisor1", "Approve");
        await app.AnswerAsync("safety1", "Return", "补充救援方案");
        return app;
    }
}
