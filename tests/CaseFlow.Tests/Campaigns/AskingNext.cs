using CaseFlow.Campaigns;
using CaseFlow.People;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>What the board says about the reminders to come.</summary>
public sealed class AskingNext
{
    [Fact]
    public async Task Each_piece_of_work_that_is_owed_is_named_with_the_day_on_which_it_is_asked_for_next()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2, each: 3);
        var id = await scene.RunningAsync();
        await scene.DoAsync((await scene.PartAsync("unit-01-enterprise-00001")).Id, "yearly-plan", CampaignScene.Principal("unit-01-enterprise-00001"));

        // Due on Friday 03-15: seven and three days before, on the last working day before, on the day itself, then 1, 2, 3, 10 days after.
        Assert.Equal(new NextReminder(new(2024, 3, 8), await ItemAsync(scene, id), new(2024, 3, 15), 5, 2, false), await PlanAsync(scene, id, "2024-03-04 09:00", "office"));
        Assert.Equal(new DateOnly(2024, 3, 12), (await PlanAsync(scene, id, "2024-03-08 09:00", "office"))!.On);
        Assert.Equal(new DateOnly(2024, 3, 14), (await PlanAsync(scene, id, "2024-03-12 09:00", "office"))!.On);
        Assert.Equal((new DateOnly(2024, 3, 18), true), await PlanAsync(scene, id, "2024-03-17 09:00", "office") is { } late ? (late.On, late.Escalates) : default);
        Assert.Equal(new DateOnly(2024, 3, 25), (await PlanAsync(scene, id, "2024-03-18 09:00", "office"))!.On);
    }

    [Fact]
    public async Task A_unit_sees_its_own_and_nothing_further_off_than_a_fortnight()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2, each: 3);
        var id = await scene.RunningAsync();

        Assert.Null(await PlanAsync(scene, id, "2024-02-22 09:00", CampaignScene.Clerk("unit-02")));
        Assert.Equal((3, 1), await PlanAsync(scene, id, "2024-02-23 09:00", CampaignScene.Clerk("unit-02")) is { } own ? (own.Count, own.Units) : default);
    }

    private static async Task<WorkItem> ItemAsync(CampaignScene scene, string id) => (await scene.CampaignAsync(id)).Item("yearly-plan");

    private static async Task<NextReminder?> PlanAsync(CampaignScene scene, string id, string at, string reader)
    {
        await scene.App.GoAsync(at);
        var campaign = await scene.CampaignAsync(id);
        var account = reader == "office" ? scene.App.Account(reader) : reader;
        var today = DateOnly.Parse(at[..10], System.Globalization.CultureInfo.InvariantCulture);
        var all = await scene.App.ReadAsync(async db => await scene.App.Get<NextReminders>().ReadAsync(db, campaign, await db.ActorAsync(account, scene.App.Now, default), today));
        return all.SingleOrDefault(r => r.Item.Key == "yearly-plan");
    }
}
