using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Reporting;

public sealed class MissingDays
{
    [Fact]
    public async Task After_three_days_down_one_digest_tells_todays_state_and_the_missed_ones_are_folded()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();
        await scene.FileAsync(1);
        await scene.PassAsync(new DateOnly(2024, 2, 29));
        var before = await MailsAsync(scene);

        // Down on the first, second and third day late; none of them is a day to be told on the fourth.
        await scene.App.GoAsync("2024-03-04 10:00");
        await scene.App.WorkAsync();

        var writer = ReportingScene.Writer("unit-01");
        var late = (await scene.RemindersAsync(2)).Where(r => r.DaysLate is > 0 and < 4).Select(r => (r.On.Day, r.AccountId, r.State)).ToList();
        Assert.Equal(
            new[] { (1, writer, ReminderState.Folded), (2, writer, ReminderState.Folded), (3, writer, ReminderState.Folded), (3, ReportingScene.Head("unit-01"), ReminderState.Folded), (3, scene.App.Account("office"), ReminderState.Folded) }.Order(),
            late.Order());
        var mails = (await MailsAsync(scene)).Skip(before.Count).ToList();
        Assert.Equal(3, mails.Count);
        Assert.All(mails, m => Assert.Contains("已逾期 4 天", m.Body, StringComparison.Ordinal));

        // Nothing is told twice, and the next day to be told is the tenth.
        await scene.PassAsync(new DateOnly(2024, 3, 9));
        Assert.Equal(before.Count + 3, (await MailsAsync(scene)).Count);
        await scene.PassAsync(new DateOnly(2024, 3, 10));
        Assert.Equal(before.Count + 6, (await MailsAsync(scene)).Count);
    }

    [Fact]
    public async Task Two_servers_at_once_send_one_digest()
    {
        await using var scene = await ReportingScene.StartAsync(units: 3);
        await scene.RunningAsync();
        scene.App.Time.SetUtcNow(Permits.PermitScene.At("2024-01-30 08:30"));
        var work = scene.App.Get<IEnumerable<IDueWork>>().OfType<ReminderWork>().Single();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => work.RunAsync(CancellationToken.None))));

        Assert.Equal(3, (await MailsAsync(scene)).Count);
        Assert.Equal(3, await scene.App.ReadAsync(db => db.ReminderDigests.CountAsync()));
    }

    [Fact]
    public async Task Before_the_configured_hour_nobody_is_told()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();

        await scene.App.GoAsync("2024-01-28 08:29");
        Assert.Empty(await MailsAsync(scene));
        await scene.App.GoAsync("2024-01-28 08:30");
        Assert.Single(await MailsAsync(scene));
    }

    private static Task<List<OutgoingMail>> MailsAsync(ReportingScene scene) =>
        scene.App.ReadAsync(db => db.OutgoingMails.AsNoTracking().OrderBy(m => m.Id).ToListAsync());
}
