using CaseFlow.Campaigns;
using CaseFlow.Rehearsals;
using CaseFlow.Tests.Campaigns;
using CaseFlow.Tests.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Rehearsals;

public sealed class RehearsingACampaign
{
    [Fact]
    public async Task Before_it_starts_the_office_sees_every_due_date_and_reminder_of_the_plan()
    {
        await using var scene = await CampaignScene.StartAsync();
        var request = await scene.RequestAsync();
        var year = await scene.App.Get<Rehearsal>().RunAsync(
            new RehearsalPlan(
                TownOf2024.FirstDay,
                DutyOf2024.LastDay,
                IsPunctual: false,
                (stage, cancellationToken) => stage.RunAsync<StartCampaign, StartCampaign.Request, StartCampaign.Result>(request, scene.App.Account("office"), "start", cancellationToken)),
            _ => { },
            TestContext.Current.CancellationToken);

        // The enterprise with an account is asked for what it owes itself, day by day.
        var principal = year.Reminders.Where(r => r.AccountId == CampaignScene.Principal("unit-01-enterprise-00001")).Select(r => (r.DueOn, r.On));
        var expected = DutyOf2024.OfEnterprise.Where(i => i.Item != "notice").SelectMany(i => TownOf2024.ReminderDays(i.Due, DutyOf2024.LastDay), (i, on) => (i.Due, on));
        Assert.Equal(expected.Order(), principal.Order());

        // Everything falls due, whether anybody is reminded of it or not: 5 phases, the town 6, the unit 4, each of two enterprises 5.
        Assert.Equal(5 + 6 + 4 + (2 * 5), year.Deadlines.Count);
        Assert.Equal(scene.Enterprises.Count, year.Deadlines.Count(d => d.What.Arguments[0].Contains("承诺书", StringComparison.Ordinal) && d.Whose!.Arguments[0].EndsWith("公司", StringComparison.Ordinal)));
        Assert.All(year.Deadlines, d => Assert.NotEmpty(d.OwnerIds));
        Assert.Equal(0, await scene.App.ReadAsync(db => db.Campaigns.CountAsync()));
    }

    [Fact]
    public async Task What_was_over_before_a_late_start_is_counted_and_told_as_late()
    {
        await using var scene = await CampaignScene.StartAsync();
        var request = await scene.RequestAsync();
        await scene.App.GoAsync("2024-04-01 08:00");
        var from = new DateOnly(2024, 4, 1);
        var year = await scene.App.Get<Rehearsal>().RunAsync(
            new RehearsalPlan(
                from,
                from.AddDays(30),
                IsPunctual: false,
                (stage, cancellationToken) => stage.RunAsync<StartCampaign, StartCampaign.Request, StartCampaign.Result>(request, scene.App.Account("office"), "start", cancellationToken)),
            _ => { },
            TestContext.Current.CancellationToken);

        // Of 15 March: the phase, the town's 3, three of each of two enterprises.
        Assert.Equal(1 + 3 + (2 * 3), year.Overdue);
        Assert.All(year.Deadlines, d => Assert.True(d.On >= from));
        Assert.Contains(year.Reminders, r => r.DueOn == new DateOnly(2024, 3, 15) && r.Kind == RehearsedKind.Late);
    }
}
