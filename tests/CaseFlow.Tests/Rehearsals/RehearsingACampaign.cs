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

        // Town 6, unit 4, the enterprise 4, and as one for the unit's enterprises 5.
        Assert.Equal(6 + 4 + 4 + 5, year.Deadlines.Count);
        Assert.Equal(0, await scene.App.ReadAsync(db => db.Campaigns.CountAsync()));
    }
}
