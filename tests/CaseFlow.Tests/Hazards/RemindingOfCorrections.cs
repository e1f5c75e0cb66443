using CaseFlow.Hazards;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Reminders;
using CaseFlow.Tests.Campaigns;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Hazards;

/// <summary>A correction is asked for like everything else that is owed. Found on Monday 2026-11-23, due on Friday 2026-12-04: seven and three days ahead, on the last working day before, on the day, then 1, 2, 3 days late and weekly.</summary>
public sealed class RemindingOfCorrections
{
    private static readonly DateOnly Due = new(2026, 12, 4);
    private static readonly string[] OwnersDays = ["11-27", "12-01", "12-03", "12-04", "12-05", "12-06", "12-07", "12-14"];
    private static readonly string[] LateDays = ["12-07", "12-14"];

    [Fact]
    public async Task Who_corrects_it_is_asked_until_it_is_corrected_and_from_the_third_late_day_head_and_office_are_told()
    {
        await using var scene = await HazardScene.StartAsync();
        await scene.App.StageAsync(context => CampaignScene.Appoint(context, "head1", Roles.VillageHead, null, RegistryScene.Xishan));
        var id = await scene.ReportAsync(dueOn: Due);
        await PassAsync(scene, new DateOnly(2026, 12, 15));

        Assert.Equal(OwnersDays, await SentAsync(scene, "safety1"));
        Assert.Equal(LateDays, await SentAsync(scene, "head1"));
        Assert.Equal(LateDays, await SentAsync(scene, "office"));
        Assert.Equal(12, await scene.App.ReadAsync(db => db.Reminders.CountAsync()));

        await scene.RectifyAsync(id);
        await PassAsync(scene, new DateOnly(2026, 12, 31));
        Assert.Equal(12, await scene.App.ReadAsync(db => db.Reminders.CountAsync()));
    }

    [Fact]
    public async Task A_granted_date_is_asked_for_instead_of_the_first()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync(dueOn: Due);
        await PassAsync(scene, new DateOnly(2026, 12, 2));
        await scene.AskAsync(id, new DateOnly(2026, 12, 18));
        await scene.AnswerAsync(id, HazardTasks.Extend, "Grant", "village1", "配件未到货");
        await PassAsync(scene, new DateOnly(2026, 12, 15));

        Assert.Equal(["11-27", "12-01", "12-11", "12-15"], await SentAsync(scene, "safety1"));
    }

    [Fact]
    public async Task Where_nobody_at_the_enterprise_or_its_unit_can_correct_them_the_office_is_told_of_all_in_one_line()
    {
        await using var scene = await HazardScene.StartAsync();
        for (var one = 0; one < 3; one++)
        {
            await scene.ReportAsync("office", one == 0 ? HazardSeverity.Major : HazardSeverity.General, HazardScene.Hengfeng, Due);
        }

        await PassAsync(scene, new DateOnly(2026, 11, 27));

        Assert.Equal(["11-27"], await SentAsync(scene, "office"));
        var digest = Assert.Single(await DigestsAsync(scene, "office"));
        Assert.Contains("未整改隐患 3 处，其中逾期 0 处、重大 1 处，最早期限 2026-12-04", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_digest_a_day_speaks_of_every_correction_that_a_person_owes()
    {
        await using var scene = await HazardScene.StartAsync();
        await scene.ReportAsync(dueOn: Due);
        await scene.ReportAsync(severity: HazardSeverity.Major, dueOn: Due);
        await PassAsync(scene, new DateOnly(2026, 11, 27));

        var digest = Assert.Single(await DigestsAsync(scene, "safety1"));
        Assert.Contains("一般隐患 YH-2026-0001 配电箱未上锁：2026-12-04 前完成整改（还有 7 天）", digest, StringComparison.Ordinal);
        Assert.Contains("重大事故隐患 YH-2026-0002 配电箱未上锁：2026-12-04 前完成整改（还有 7 天）", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_on_which_the_server_was_down_are_folded_into_one_digest()
    {
        await using var scene = await HazardScene.StartAsync();
        await scene.ReportAsync(dueOn: Due);
        await PassAsync(scene, new DateOnly(2026, 11, 30));
        await scene.App.GoAsync("2026-12-05 09:00");

        Assert.Equal(["11-27", "12-05"], await SentAsync(scene, "safety1"));
        Assert.Equal(3, await scene.App.ReadAsync(db => db.Reminders.CountAsync(r => r.State == ReminderState.Folded)));
        Assert.Equal(2, (await DigestsAsync(scene, "safety1")).Count);
    }

    [Fact]
    public async Task How_many_days_is_configured()
    {
        await using var app = await InstalledCaseFlow.StartAsync(settings => (settings["Reminders:DaysAhead:0"], settings["Reminders:OnLastWorkingDay"]) = ("5", "false"));
        await app.RunAsync(app.Get<ReportHazard>(), new ReportHazard.Request(HazardScene.Yunxi, HazardSeverity.General, "配电箱未上锁", null, Due), "village1");
        await PassAsync(app, new DateOnly(2026, 12, 4));

        Assert.Equal(["11-29", "12-04"], await SentAsync(app, "safety1"));
    }

    private static Task PassAsync(HazardScene scene, DateOnly through) => PassAsync(scene.App, through);

    private static async Task PassAsync(InstalledCaseFlow app, DateOnly through)
    {
        for (var day = app.Get<CaseFlow.Calendar.TownClock>().Today; day <= through; day = day.AddDays(1))
        {
            await app.GoAsync($"{day:yyyy-MM-dd} 09:00");
        }
    }

    private static Task<IReadOnlyList<string>> SentAsync(HazardScene scene, string user) => SentAsync(scene.App, user);

    private static async Task<IReadOnlyList<string>> SentAsync(InstalledCaseFlow app, string user)
    {
        var account = await app.ReadAsync(db => db.Users.Where(u => u.UserName == user).Select(u => u.Id).SingleAsync());
        return [.. (await app.ReadAsync(db => db.Reminders.AsNoTracking().Where(r => r.AccountId == account && r.State == ReminderState.Sent).OrderBy(r => r.On).ToListAsync())).Select(r => $"{r.On:MM-dd}")];
    }

    private static async Task<IReadOnlyList<string>> DigestsAsync(HazardScene scene, string user)
    {
        var account = scene.App.Account(user);
        return await scene.App.ReadAsync(async db =>
        {
            var name = await db.Users.Where(u => u.Id == account).Select(u => u.DisplayName).SingleAsync();
            return await db.Set<OutgoingMail>().Where(m => m.ToName == name && m.Subject.StartsWith("工作提醒")).Select(m => m.Body).ToListAsync();
        });
    }
}
