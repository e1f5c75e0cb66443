using CaseFlow.Campaigns;
using CaseFlow.Rehearsals;
using CaseFlow.Reminders;
using CaseFlow.Tests.Campaigns;
using CaseFlow.Tests.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Rehearsals;

/// <summary>A rehearsal goes from change to change; a server goes day by day. Both say the same.</summary>
public sealed class RehearsingTellsTheTruth
{
    private static readonly DateOnly Through = new(2024, 3, 20);

    [Fact]
    public async Task What_the_rehearsal_tells_is_what_the_server_then_sends()
    {
        await using var scene = await CampaignScene.StartAsync();
        var request = await scene.RequestAsync();
        var year = await scene.App.Get<Rehearsal>().RunAsync(
            new RehearsalPlan(
                TownOf2024.FirstDay,
                Through,
                IsPunctual: false,
                (stage, cancellationToken) => stage.RunAsync<StartCampaign, StartCampaign.Request, StartCampaign.Result>(request, scene.App.Account("office"), "start", cancellationToken)),
            _ => { },
            TestContext.Current.CancellationToken);

        await scene.RunningAsync();
        // Until eight days before the first end nothing is asked for.
        for (var day = new DateOnly(2024, 3, 7); day <= Through; day = day.AddDays(1))
        {
            await scene.App.GoAsync($"{day:yyyy-MM-dd} 09:00");
        }

        var sent = await scene.App.ReadAsync(db => db.Reminders.AsNoTracking().Where(r => r.State == ReminderState.Sent).ToListAsync());
        Assert.NotEmpty(sent);
        Assert.Equal(sent.Select(r => (r.On, r.DueOn, r.AccountId)).Order(), year.Reminders.Select(r => (r.On, r.DueOn, r.AccountId)).Order());
        Assert.Equal(await scene.CountAsync<ReminderDigest>(), year.Mails);
    }
}
