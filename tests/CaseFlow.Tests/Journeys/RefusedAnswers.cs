using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Permits.Pages;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

public sealed class RefusedAnswers
{
    [Theory]
    [InlineData("reversed", "permit.window-reversed")]
    [InlineData("too-long", "permit.window-too-long")]
    [InlineData("past", "permit.window-past")]
    [InlineData("expired-certificate", "permit.certificate-expired")]
    [InlineData("guardian-works", "permit.guardian-is-worker")]
    [InlineData("overlapping-hours", "permit.periods-overlap")]
    public async Task A_bad_application_is_refused_in_a_sentence_and_stays_as_it_was_typed(string what, string code)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var content = Bad(what);
        var id = await app.DraftAsync(content);

        await Refused.IsAsync(app, code, () => app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(id), "lead1"));

        var permit = await app.PermitAsync(id);
        Assert.Equal(PermitStatus.Draft, permit.Status);
        Assert.Null(permit.Number);
        Assert.Equivalent(content, permit.Content);
        Assert.Empty(await app.ReadAsync(db => db.Set<CaseFlow.Cases.CaseFile>().ToListAsync()));
        Assert.Empty(await app.ReadAsync(db => db.WorkflowInstances.ToListAsync()));
    }

    [Fact]
    public async Task Another_persons_task_is_refused_in_the_operation()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var reply = await app.ReplyAsync("supervisor1", "Approve");

        foreach (var other in new[] { "safety1", "guardian1", "contractor1", "office", "admin", "village1" })
        {
            await Refused.IsAsync(app, "inbox.not-yours", () => app.RunAsync(app.Get<CompleteTask>(), reply, other));
        }
    }

    [Fact]
    public async Task A_work_leader_of_one_enterprise_submits_nothing_for_another()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await app.DraftAsync(new PermitContent(), user: "contractor1");

        await Refused.IsAsync(app, "permit.not-work-leader", () => app.DraftAsync(InstalledCaseFlow.Form(), user: "contractor1"));
        await Refused.IsAsync(app, "permit.not-work-leader", () => app.RunAsync(app.Get<EditWorkPermit>(), new EditWorkPermit.Request(id, InstalledCaseFlow.Form()), "contractor1"));
        await Refused.IsAsync(app, "permit.not-work-leader", () => app.DraftAsync(InstalledCaseFlow.Form(), user: "guardian1"));
        await Refused.IsAsync(app, "permit.unknown", () => app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(id), "lead1"));
    }

    [Fact]
    public async Task A_signature_needs_a_sign_in_of_the_last_five_minutes()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var reply = await app.ReplyAsync("supervisor1", "Approve");

        var late = app.As("supervisor1") with { AuthenticatedAt = app.Now.AddMinutes(-5).AddSeconds(-1) };
        await Assert.ThrowsAsync<SignInAgainException>(() => app.RunAsync(app.Get<CompleteTask>(), reply, late, "k"));
        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());

        var inTime = app.As("supervisor1") with { AuthenticatedAt = app.Now.AddMinutes(-5) };
        await app.RunAsync(app.Get<CompleteTask>(), reply, inTime, "k");
        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
    }

    [Fact]
    public async Task Who_saw_something_else_than_what_is_stored_is_told_so()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ApprovedAsync();
        await app.GoAsync("2026-11-23 08:50");
        var reply = await app.ReplyAsync("guardian1", "Confirm");
        await app.RecordAsync(await app.TestedAsync());

        await Assert.ThrowsAsync<ShownChangedException>(() => app.RunAsync(app.Get<CompleteTask>(), reply, "guardian1"));

        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
    }

    [Fact]
    public async Task An_applicant_with_an_approvers_post_does_not_approve_their_own_application()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await AppointAsync(app, "lead1", Roles.WorkshopHead);
        await AppointAsync(app, "principal1", Roles.WorkshopHead);
        await app.SubmitAsync();
        Assert.Equal(["workshop-head permit.confirm-site"], await app.OpenTasksAsync());

        await Refused.IsAsync(app, "permit.own-application", () => app.AnswerAsync("lead1", "Approve"));
        await Refused.IsAsync(app, "permit.own-application", () => app.AnswerAsync("lead1", "Return", "x"));
    }

    [Fact]
    public async Task A_substitute_of_the_applicant_does_not_approve_it_either()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await AppointAsync(app, "lead1", Roles.WorkshopHead);
        await AppointAsync(app, "principal1", Roles.WorkshopHead);
        await SubstituteAsync(app, "lead1", "deputy1");
        await app.SubmitAsync();
        var reply = await app.ReplyAsync("supervisor1", "Approve");

        await Refused.IsAsync(app, "permit.own-application", () => app.RunAsync(app.Get<CompleteTask>(), reply with { OnBehalfOf = app.Account("lead1") }, "deputy1"));
    }

    [Fact]
    public async Task A_substitute_acts_in_both_names_and_only_in_the_time_given()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await SubstituteAsync(app, "supervisor1", "safety1");
        await app.SubmitAsync();
        var reply = await app.ReplyAsync("supervisor1", "Approve") with { OnBehalfOf = app.Account("supervisor1") };

        await Refused.IsAsync(app, "inbox.not-yours", () => app.RunAsync(app.Get<CompleteTask>(), reply, "guardian1"));
        await app.RunAsync(app.Get<CompleteTask>(), reply, "safety1");

        var approval = Assert.Single((await app.PermitAsync()).Approvals, a => !a.IsSiteConfirmation);
        Assert.Equal(("苏静安", "陈树谷"), (approval.By.Name, approval.By.OnBehalfOfName));
        Assert.Equal(app.Account("supervisor1"), approval.By.OnBehalfOfId);
        Assert.Equal("陈树谷", (await app.ReadAsync(db => db.Set<CaseFlow.Cases.Signature>().SingleAsync())).OnBehalfOfName);

        app.Time.SetUtcNow(PermitScene.At("2026-11-24 08:00"));
        await app.SubmitAsync(InstalledCaseFlow.Form() with { Window = PermitScene.Window("2026-11-24 09:00", "2026-11-24 17:00") });
        var later = await app.ReplyAsync("supervisor1", "Approve") with { OnBehalfOf = app.Account("supervisor1") };
        await Refused.IsAsync(app, "inbox.not-yours", () => app.RunAsync(app.Get<CompleteTask>(), later, "safety1"));
    }

    [Fact]
    public async Task Who_works_on_a_permit_approves_it_neither_in_person_nor_through_a_substitute()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await AppointAsync(app, "guardian1", Roles.WorkshopHead);
        await app.SubmitAsync();

        // The one head who is not on the permit gets the task.
        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
        await AppointAsync(app, "principal1", Roles.WorkshopHead);
        await SubstituteAsync(app, "guardian1", "deputy1");
        await app.SubmitAsync(InstalledCaseFlow.Form() with { Area = "仓库" });
        var reply = await app.ReplyAsync("supervisor1", "Approve");

        Assert.Equal(["workshop-head permit.confirm-site"], await app.OpenTasksAsync());
        await Refused.IsAsync(app, "permit.own-work", () => app.AnswerAsync("guardian1", "Approve"));
        await Refused.IsAsync(app, "permit.own-work", () => app.RunAsync(app.Get<CompleteTask>(), reply with { OnBehalfOf = app.Account("guardian1") }, "deputy1"));
    }

    [Fact]
    public async Task A_substitute_from_another_enterprise_reads_records_and_signs_what_waits_and_no_more()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await SubstituteAsync(app, "supervisor1", "contractor1");
        await SubstituteAsync(app, "guardian1", "contractor1");
        await app.SubmitAsync();
        var approval = await app.ReplyAsync("supervisor1", "Approve") with { OnBehalfOf = app.Account("supervisor1") };
        await app.RunAsync(app.Get<CompleteTask>(), approval, "contractor1");
        await app.GoAsync("2026-11-23 08:50");
        await app.ConfirmAsync();
        Assert.False(await SeesAsync());
        await app.GoAsync("2026-11-23 09:00");
        await app.AnswerAsync("lead1", "Start");
        await app.AnswerAsync("lead1", "Suspend", "大风");

        Assert.True(await SeesAsync());
        await app.RecordAsync(await app.TestedAsync(), "contractor1");
        var resume = await app.ReplyAsync("guardian1", "Resume") with { OnBehalfOf = app.Account("guardian1") };
        await app.RunAsync(app.Get<CompleteTask>(), resume, "contractor1");

        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
        Assert.False(await SeesAsync());

        Task<bool> SeesAsync() => app.ReadAsync(async db =>
            await PermitDossier.ReadAsync(db, app.Get<PermitWorld>(), app.Permit, app.Account("contractor1"), app.Now) is not null);
    }

    [Fact]
    public async Task Who_handed_back_through_a_substitute_does_not_accept()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await AppointAsync(app, "principal1", Roles.WorkshopHead);
        await SubstituteAsync(app, "lead1", "principal1");
        await app.SubmitAsync();
        await app.AnswerAsync("supervisor1", "Approve");
        await app.GoAsync("2026-11-23 08:50");
        await app.ConfirmAsync();
        await app.GoAsync("2026-11-23 09:00");
        await app.AnswerAsync("lead1", "Start");
        var handBack = await app.ReplyAsync("lead1", "HandBack") with { OnBehalfOf = app.Account("lead1") };
        await app.RunAsync(app.Get<CompleteTask>(), handBack, "principal1");

        var step = (await app.PermitAsync()).Steps.Single(s => s.Action == PermitAction.HandBack);
        Assert.Equal((app.Account("principal1"), app.Account("lead1")), (step.By.Id, step.By.OnBehalfOfId));
        await Refused.IsAsync(app, "permit.own-acceptance", () => app.AnswerAsync("principal1", "Accept"));
        await app.AnswerAsync("supervisor1", "Accept");
        Assert.Equal(PermitStatus.Archived, await app.StatusAsync());
    }

    [Fact]
    public async Task A_locked_account_does_nothing_more()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var reply = await app.ReplyAsync("supervisor1", "Approve");
        await app.StageAsync(context => context.Db.Users.Find(app.Account("supervisor1"))!.LockoutEnd = app.Now.AddDays(1));

        await Refused.IsAsync(app, "people.account-not-usable", () => app.RunAsync(app.Get<CompleteTask>(), reply, "supervisor1"));
    }

    [Fact]
    public async Task What_the_state_forbids_is_refused()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ApprovedAsync();

        await Refused.IsAsync(app, "permit.action-forbidden", () => app.RunAsync(app.Get<EditWorkPermit>(), new EditWorkPermit.Request(app.Permit, InstalledCaseFlow.Form()), "lead1"));
        await Refused.IsAsync(app, "permit.submitted-already", () => app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(app.Permit), "lead1"));
        await Refused.IsAsync(app, "permit.action-forbidden", () => app.RunAsync(app.Get<StopWork>(), new StopWork.Request(app.Permit, "x"), "safety1"));
        var reply = await app.ReplyAsync("guardian1", "Confirm");
        await Refused.IsAsync(app, "inbox.unknown-outcome", () => app.RunAsync(app.Get<CompleteTask>(), reply with { Outcome = "Approve" }, "guardian1"));
        await Refused.IsAsync(app, "inbox.unknown-task", () => app.RunAsync(app.Get<CompleteTask>(), reply with { TaskId = "none" }, "guardian1"));
    }

    private static PermitContent Bad(string what) => what switch
    {
        "reversed" => InstalledCaseFlow.Form() with { Window = PermitScene.Window("2026-11-23 17:00", "2026-11-23 09:00") },
        "too-long" => InstalledCaseFlow.Form() with { Window = PermitScene.Window("2026-11-23 09:00", "2026-11-26 09:01") },
        "past" => InstalledCaseFlow.Form() with { Window = PermitScene.Window("2026-11-22 09:00", "2026-11-22 17:00") },
        "expired-certificate" => InstalledCaseFlow.Form() with { Workers = [PermitScene.Person("worker3")] },
        "guardian-works" => InstalledCaseFlow.Form() with { Workers = [PermitScene.Person("guardian1")] },
        _ => InstalledCaseFlow.Form() with { DailyPeriods = [PermitScene.Hours("09:00", "13:00"), PermitScene.Hours("12:00", "17:00")] },
    };

    private static Task AppointAsync(InstalledCaseFlow app, string user, string role) =>
        app.StageAsync(context => context.Db.Add(new Appointment(context.NewId(), app.Account(user), role, PermitScene.Site, null)));

    private static Task SubstituteAsync(InstalledCaseFlow app, string principal, string substitute) =>
        app.StageAsync(context => context.Db.Add(new Delegation(context.NewId(), app.Account(principal), app.Account(substitute), PermitScene.At("2026-11-23 00:00"), PermitScene.At("2026-11-24 00:00"))));
}
