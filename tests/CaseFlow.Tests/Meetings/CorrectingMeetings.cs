using CaseFlow.Audit;
using CaseFlow.Inbox;
using CaseFlow.Meetings;
using CaseFlow.People;
using CaseFlow.Tests.Campaigns;
using CaseFlow.Tests.Documents;
using CaseFlow.Tests.Hazards;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Meetings;

/// <summary>What was written down is corrected in the open: what stood there before stays on record. Today is 2026-11-23.</summary>
public sealed class CorrectingMeetings
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly MeetingMinutes Minutes = new(MeetingKind.Dispatch, Today, "镇政府二楼会议室", "黄镇长", "各村、镇直单位", "通报三季度进展。");
    private static readonly NewDecision Visits = new("走访辖区企业", new(RegistryScene.Xishan, null), Today.AddDays(3));

    [Fact]
    public async Task Minutes_are_corrected_by_the_office_with_a_reason_and_each_change_stays_in_the_history()
    {
        await using var scene = await HazardScene.StartAsync();
        var (meeting, _) = await RecordedAsync(scene);
        await CorrectAsync(scene, meeting, Minutes with { Host = "林副镇长", HeldOn = Today.AddDays(-1) });

        var now = await MeetingAsync(scene, meeting);
        Assert.Equal(("林副镇长", Today.AddDays(-1)), (now.Minutes.Host, now.HeldOn));
        Assert.Equal(
            ["@meeting.column.date 2026-11-23 2026-11-22 记错了", "@meeting.column.host 黄镇长 林副镇长 记错了"],
            await CorrectionsAsync(scene, meeting));
        Assert.Null(await scene.App.ReadAsync(db => AuditTrail.FirstBrokenAsync(db, meeting, default)));
    }

    [Fact]
    public async Task A_correction_is_the_offices_says_why_changes_something_and_hides_nobody_elses()
    {
        await using var scene = await HazardScene.StartAsync();
        var (meeting, _) = await RecordedAsync(scene);
        var other = Minutes with { Place = "镇政府三楼会议室" };

        await Refused.IsAsync(scene.App, "meeting.not-office", () => CorrectAsync(scene, meeting, other, user: "village1"));
        await Refused.IsAsync(scene.App, "meeting.reason-required", () => CorrectAsync(scene, meeting, other, " "));
        await Refused.IsAsync(scene.App, "meeting.nothing-changed", () => CorrectAsync(scene, meeting, Minutes));
        await Refused.IsAsync(scene.App, "meeting.missing", () => CorrectAsync(scene, meeting, Minutes with { Host = "" }));
        await Refused.IsAsync(scene.App, "meeting.due-before-meeting", () => CorrectAsync(scene, meeting, Minutes with { HeldOn = Today.AddDays(4) }, at: "2026-11-28 08:00"));
        var version = (await MeetingAsync(scene, meeting)).Version;
        await CorrectAsync(scene, meeting, other);
        await Refused.IsAsync(scene.App, "registry.changed-meanwhile", () => CorrectAsync(scene, meeting, Minutes, version: version));
        Assert.Single(await CorrectionsAsync(scene, meeting));
    }

    [Fact]
    public async Task A_corrected_decision_is_asked_of_who_owes_it_now_by_its_new_day()
    {
        await using var scene = await HazardScene.StartAsync();
        var (_, id) = await RecordedAsync(scene);
        Assert.Equal(["village1 meeting.carry-out"], await scene.TasksAsync(id));
        await CorrectAsync(scene, id, new("更换灭火器", new(null, HazardScene.Yunxi), Today.AddDays(7)));

        Assert.Equal(["safety1 meeting.carry-out"], await scene.TasksAsync(id));
        var task = await scene.TaskAsync(id, MeetingTasks.CarryOut);
        Assert.Equal((scene.App.Get<CaseFlow.Calendar.TownClock>().EndOf(Today.AddDays(7)), "更换灭火器"), (task.DueAt, task.Subject.Arguments[1]));
        Assert.Equal(
            ["@meeting.column.due 2026-11-26 2026-11-30 记错了", "@meeting.page.owner 溪山村委会（演示） 云溪涂料有限公司（演示） 记错了", "@meeting.page.what 走访辖区企业 更换灭火器 记错了"],
            await CorrectionsAsync(scene, id));
    }

    [Fact]
    public async Task What_is_carried_out_is_neither_rewritten_nor_cancelled_but_another_stands_beside_it()
    {
        await using var scene = await HazardScene.StartAsync();
        var (meeting, id) = await RecordedAsync(scene);
        await scene.AnswerAsync(id, MeetingTasks.CarryOut, "CarriedOut", "village1", "已走访 12 家");

        await Refused.IsAsync(scene.App, "meeting.not-rewritten", () => CorrectAsync(scene, id, Visits with { Text = "走访全部企业" }));
        await Refused.IsAsync(scene.App, "meeting.not-cancelled", () => CancelAsync(scene, id));
        await Refused.IsAsync(scene.App, "meeting.not-office", () => AddAsync(scene, meeting, "village1"));
        var added = await AddAsync(scene, meeting);

        Assert.Equal(["village1 meeting.carry-out"], await scene.TasksAsync(added));
        Assert.Equal(["走访全部企业", "走访辖区企业"], (await scene.App.ReadAsync(db => db.MeetingDecisions.Where(d => d.MeetingId == meeting).Select(d => d.Text).ToListAsync())).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_cancelled_decision_is_asked_of_nobody_and_says_why()
    {
        await using var scene = await HazardScene.StartAsync();
        var (_, id) = await RecordedAsync(scene);
        await Refused.IsAsync(scene.App, "meeting.not-office", () => CancelAsync(scene, id, user: "village1"));
        await Refused.IsAsync(scene.App, "meeting.reason-required", () => CancelAsync(scene, id, ""));
        await CancelAsync(scene, id);

        var decision = await DecisionAsync(scene, id);
        Assert.Equal((DecisionStatus.Cancelled, "并入专项行动"), (decision.Status, decision.CancelReason));
        Assert.Empty(await scene.TasksAsync(id));
        Assert.Empty(await scene.App.ReadAsync(db => db.Set<CaseFlow.Processes.WorkflowInstance>().Where(i => i.CorrelationId == id && i.Status != CaseFlow.Workflows.InstanceStatus.Finished).ToListAsync()));
        await scene.App.GoAsync("2026-12-10 09:00");
        Assert.Empty(await scene.App.ReadAsync(db => db.Set<CaseFlow.Reminders.Reminder>().Where(r => r.SubjectId == id).ToListAsync()));
        await Refused.IsAsync(scene.App, "meeting.not-cancelled", () => CancelAsync(scene, id));
    }

    [Fact]
    public async Task Who_carried_it_out_does_not_confirm_it_but_somebody_else_of_the_office_does()
    {
        await using var scene = await HazardScene.StartAsync();
        var (_, id) = await RecordedAsync(scene, Visits with { Owner = DecisionOwner.Office });
        await scene.App.StageAsync(context => CampaignScene.Appoint(context, "office2", Roles.Office, null, null));
        await scene.AnswerAsync(id, MeetingTasks.CarryOut, "CarriedOut", "office", "已汇总");

        Assert.Equal(["office2 meeting.confirm"], await TasksAsync(scene, id));
        await Refused.IsAsync(scene.App, "meeting.confirmed-by-owner", () => scene.AnswerAsync(id, MeetingTasks.Confirm, "ResultConfirmed", "office"));
        await Refused.IsAsync(scene.App, "meeting.confirmed-by-owner", () => scene.AnswerAsync(id, MeetingTasks.Confirm, "ResultRefused", "office", "重做"));
        var task = await scene.TaskAsync(id, MeetingTasks.Confirm);
        await scene.App.RunAsync(scene.App.Get<CompleteTask>(), new CompleteTask.Request(task.Id, "ResultConfirmed", null, null, null, await scene.App.ShownAsync(task)), new CaseFlow.Processes.Caller("office2", scene.App.Now, "password"), scene.App.NewKey());
        Assert.Equal(DecisionStatus.Closed, (await DecisionAsync(scene, id)).Status);
    }

    [Fact]
    public async Task What_the_only_person_of_the_office_carried_out_is_confirmed_by_the_towns_inspectors()
    {
        await using var scene = await HazardScene.StartAsync();
        var (_, id) = await RecordedAsync(scene, Visits with { Owner = DecisionOwner.Office });
        await scene.AnswerAsync(id, MeetingTasks.CarryOut, "CarriedOut", "office", "已汇总");

        Assert.Equal(["inspector1 meeting.confirm"], await scene.TasksAsync(id));
        await scene.AnswerAsync(id, MeetingTasks.Confirm, "ResultConfirmed", "inspector1");
        Assert.Equal(DecisionStatus.Closed, (await DecisionAsync(scene, id)).Status);
    }

    [Fact]
    public async Task Evidence_is_added_by_who_carries_it_out_and_stands_once_it_is_done()
    {
        await using var scene = await HazardScene.StartAsync();
        var (_, id) = await RecordedAsync(scene);
        await scene.App.AttachAsync("走访.jpg", DocumentScene.Picture(), "village1", DecisionFiles.Of(id));
        Assert.Equal((true, false), (await MayAttachAsync(scene, id, "village1"), await MayAttachAsync(scene, id, "office")));

        await scene.AnswerAsync(id, MeetingTasks.CarryOut, "CarriedOut", "village1", "已走访 12 家");
        Assert.False(await MayAttachAsync(scene, id, "village1"));
    }

    private static async Task<(string Meeting, string Decision)> RecordedAsync(HazardScene scene, NewDecision? decision = null)
    {
        var meeting = await scene.App.RunAsync(scene.App.Get<RecordMeeting>(), new RecordMeeting.Request(Minutes, [decision ?? Visits]), "office");
        await scene.App.WorkAsync();
        return (meeting, await scene.App.ReadAsync(db => db.MeetingDecisions.Select(d => d.Id).SingleAsync()));
    }

    private static async Task CorrectAsync(HazardScene scene, string meeting, MeetingMinutes minutes, string reason = "记错了", string user = "office", long? version = null, string? at = null)
    {
        if (at is not null)
        {
            await scene.App.GoAsync(at);
        }

        await scene.App.RunAsync(scene.App.Get<CorrectMinutes>(), new CorrectMinutes.Request(meeting, version ?? (await MeetingAsync(scene, meeting)).Version, minutes, reason), user);
    }

    private static async Task CorrectAsync(HazardScene scene, string id, NewDecision decision)
    {
        await scene.App.RunAsync(scene.App.Get<CorrectDecision>(), new CorrectDecision.Request(id, (await DecisionAsync(scene, id)).Version, decision, "记错了"), "office");
        await scene.App.WorkAsync();
    }

    private static async Task CancelAsync(HazardScene scene, string id, string reason = "并入专项行动", string user = "office")
    {
        await scene.App.RunAsync(scene.App.Get<CancelDecision>(), new CancelDecision.Request(id, reason), user);
        await scene.App.WorkAsync();
    }

    private static async Task<string> AddAsync(HazardScene scene, string meeting, string user = "office")
    {
        var id = await scene.App.RunAsync(scene.App.Get<AddDecision>(), new AddDecision.Request(meeting, Visits with { Text = "走访全部企业" }), user);
        await scene.App.WorkAsync();
        return id;
    }

    private static async Task<IReadOnlyList<string>> CorrectionsAsync(HazardScene scene, string caseId)
    {
        var entries = await scene.App.ReadAsync(db => db.AuditEntries.AsNoTracking().Where(e => e.CaseId == caseId && e.Code == "audit.meeting.corrected").ToListAsync());
        return [.. entries.Select(e => $"{string.Join(' ', e.Message.Arguments)} {e.Comment}").Order(StringComparer.Ordinal)];
    }

    // Of accounts that the installation does not have by name too.
    private static async Task<IReadOnlyList<string>> TasksAsync(HazardScene scene, string id) =>
        [.. (await scene.App.ReadAsync(db => db.Tasks.AsNoTracking().Where(t => t.CaseId == id && t.State == WorkTaskState.Open).ToListAsync())).Select(t => $"{t.AssigneeId} {t.TypeName}")];

    private static Task<bool> MayAttachAsync(HazardScene scene, string id, string user) => scene.App.ReadAsync(async db =>
        await scene.App.Get<IEnumerable<CaseFlow.Documents.IAttachmentSubject>>().OfType<DecisionFiles>().Single().MayAttachAsync(db, DecisionFiles.Of(id), await db.ActorAsync(scene.App.Account(user), scene.App.Now, default), default));

    private static Task<Meeting> MeetingAsync(HazardScene scene, string id) => scene.App.ReadAsync(db => db.Meetings.AsNoTracking().SingleAsync(m => m.Id == id));

    private static Task<MeetingDecision> DecisionAsync(HazardScene scene, string id) => scene.App.ReadAsync(db => db.MeetingDecisions.AsNoTracking().SingleAsync(d => d.Id == id));
}
