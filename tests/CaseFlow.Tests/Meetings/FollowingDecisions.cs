using CaseFlow.Inbox;
using CaseFlow.Meetings;
using CaseFlow.People;
using CaseFlow.Reminders;
using CaseFlow.Tests.Documents;
using CaseFlow.Tests.Hazards;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Meetings;

/// <summary>What a meeting decided is followed until the office has confirmed it. Today is 2026-11-23.</summary>
public sealed class FollowingDecisions
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly MeetingMinutes Minutes = new(MeetingKind.Dispatch, Today, "镇政府二楼会议室", "黄镇长", "各村、镇直单位", "通报三季度进展。");

    [Fact]
    public async Task Each_decision_goes_to_who_owes_it()
    {
        await using var scene = await HazardScene.StartAsync();
        var decisions = await RecordedAsync(scene, Unit(), new NewDecision("更换灭火器", new(null, HazardScene.Yunxi), Today.AddDays(3)), new NewDecision("汇总进展", DecisionOwner.Office, Today.AddDays(3)));

        Assert.Equal(["village1 meeting.carry-out", "safety1 meeting.carry-out", "office meeting.carry-out"], await OwnersAsync(scene, decisions));
    }

    [Fact]
    public async Task Nobody_at_the_enterprise_or_its_unit_leaves_it_to_the_office()
    {
        await using var scene = await HazardScene.StartAsync();
        var decisions = await RecordedAsync(scene, new NewDecision("补报材料", new(null, HazardScene.Hengfeng), Today.AddDays(3)));

        Assert.Equal(["office meeting.carry-out"], await OwnersAsync(scene, decisions));
    }

    [Fact]
    public async Task It_is_closed_once_the_office_confirms_and_goes_back_with_a_reason_before()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = (await RecordedAsync(scene, Unit()))[0];
        await scene.AnswerAsync(id, MeetingTasks.CarryOut, "CarriedOut", "village1", "已走访 12 家");
        await scene.AnswerAsync(id, MeetingTasks.Confirm, "ResultRefused", "office", "没有名单");
        Assert.Equal((DecisionStatus.Open, "没有名单"), await StandingAsync(scene, id, d => d.SendBackReason));

        await scene.AnswerAsync(id, MeetingTasks.CarryOut, "CarriedOut", "village1", "名单已附");
        await scene.AnswerAsync(id, MeetingTasks.Confirm, "ResultConfirmed", "office");
        Assert.Equal((DecisionStatus.Closed, "名单已附"), await StandingAsync(scene, id, d => d.Result));
        Assert.Empty(await scene.TasksAsync(id));
    }

    [Fact]
    public async Task Only_the_office_writes_and_only_what_was_held()
    {
        await using var scene = await HazardScene.StartAsync();

        await Refused.IsAsync(scene.App, "meeting.not-office", () => RecordAsync(scene, Minutes, "village1"));
        await Refused.IsAsync(scene.App, "meeting.held-in-future", () => RecordAsync(scene, Minutes with { HeldOn = Today.AddDays(1) }));
        await Refused.IsAsync(scene.App, "meeting.missing", () => RecordAsync(scene, Minutes with { Host = " " }));
        await Refused.IsAsync(scene.App, "meeting.due-before-meeting", () => RecordedAsync(scene, Unit() with { DueOn = Today.AddDays(-1) }));
        await Refused.IsAsync(scene.App, "meeting.owner-unknown", () => RecordedAsync(scene, Unit() with { Owner = new("nowhere", null) }));
        Assert.Empty(await scene.App.ReadAsync(db => db.Meetings.ToListAsync()));
    }

    [Theory]
    [InlineData("office", 2)]
    [InlineData("village1", 1)]
    [InlineData("principal1", 0)]
    public async Task Who_owes_a_decision_sees_it_and_its_meeting(string user, int decisions)
    {
        await using var scene = await HazardScene.StartAsync();
        await RecordedAsync(scene, Unit(), new NewDecision("汇总进展", DecisionOwner.Office, Today));

        Assert.Equal((decisions, decisions > 0), await scene.App.ReadAsync(async db =>
        {
            var actor = await db.ActorAsync(scene.App.Account(user), scene.App.Now, default);
            return (await db.MeetingDecisions.VisibleTo(db, actor).CountAsync(), await db.Meetings.VisibleTo(db, actor).AnyAsync());
        }));
    }

    [Fact]
    public async Task The_office_keeps_files_with_the_minutes_and_who_owes_a_decision_opens_them()
    {
        await using var scene = await HazardScene.StartAsync();
        await RecordedAsync(scene, Unit());
        var place = MeetingFiles.Of((await scene.App.ReadAsync(db => db.Meetings.SingleAsync())).Id);
        await scene.App.AttachAsync("签到表.jpg", DocumentScene.Picture(), "office", place);

        Assert.Equal((true, false), await scene.App.ReadAsync(async db =>
        {
            var clerk = await db.ActorAsync(scene.App.Account("village1"), scene.App.Now, default);
            return (await new MeetingFiles().MaySeeAsync(db, place.SubjectId, clerk, default), await new MeetingFiles().MayAttachAsync(db, place, clerk, default));
        }));
    }

    [Fact]
    public async Task Who_owes_it_is_reminded_until_it_is_carried_out()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = (await RecordedAsync(scene, Unit() with { DueOn = new DateOnly(2026, 11, 27) }))[0];
        await scene.App.GoAsync("2026-11-30 09:00");

        var reminded = await scene.App.ReadAsync(db => db.Set<Reminder>().AsNoTracking().Where(r => r.SubjectId == id).ToListAsync());
        Assert.Contains(reminded, r => r.AccountId == scene.App.Account("village1") && r.State == ReminderState.Sent);
        Assert.True((await scene.App.ReadAsync(db => db.MeetingDecisions.AsNoTracking().SingleAsync())).IsLate(new DateOnly(2026, 11, 30)));

        await scene.AnswerAsync(id, MeetingTasks.CarryOut, "CarriedOut", "village1", "已完成");
        var before = await scene.App.ReadAsync(db => db.Set<Reminder>().CountAsync(r => r.SubjectId == id));
        await scene.App.GoAsync("2026-12-10 09:00");
        Assert.Equal(before, await scene.App.ReadAsync(db => db.Set<Reminder>().CountAsync(r => r.SubjectId == id)));
    }

    private static NewDecision Unit() => new("走访辖区企业", new(RegistryScene.Xishan, null), Today.AddDays(3));

    private static Task<string> RecordAsync(HazardScene scene, MeetingMinutes minutes, string user = "office", params NewDecision[] decisions) =>
        scene.App.RunAsync(scene.App.Get<RecordMeeting>(), new RecordMeeting.Request(minutes, decisions), user);

    private static async Task<IReadOnlyList<string>> RecordedAsync(HazardScene scene, params NewDecision[] decisions)
    {
        var meeting = await RecordAsync(scene, Minutes, "office", decisions);
        await scene.App.WorkAsync();
        return await scene.App.ReadAsync(db => db.MeetingDecisions.Where(d => d.MeetingId == meeting).OrderBy(d => d.Number).Select(d => d.Id).ToListAsync());
    }

    private static async Task<IReadOnlyList<string>> OwnersAsync(HazardScene scene, IReadOnlyList<string> decisions)
    {
        var owners = new List<string>();
        foreach (var id in decisions)
        {
            owners.AddRange(await scene.TasksAsync(id));
        }

        return owners;
    }

    private static async Task<(DecisionStatus Status, string? Said)> StandingAsync(HazardScene scene, string id, Func<MeetingDecision, string?> said)
    {
        var decision = await scene.App.ReadAsync(db => db.MeetingDecisions.AsNoTracking().SingleAsync(d => d.Id == id));
        return (decision.Status, said(decision));
    }
}
