using CaseFlow.Notifications;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>The server is down on the three days after the first phase's end, 2024-03-16 to 18; nothing is due to be told on the fourth.</summary>
public sealed class DownInTheMiddle
{
    [Fact]
    public async Task One_digest_tells_that_days_state_the_missed_ones_are_folded_and_nothing_is_sent_twice()
    {
        await using var year = await YearScene.StartAsync(units: 1, enterprises: 3);
        await year.Reports.FileAsync(1, "unit-01");
        await year.PassAsync(new DateOnly(2024, 2, 20));
        await year.Reports.FileAsync(2, "unit-01");
        await year.PassAsync(new DateOnly(2024, 3, 15));
        var before = await MailsAsync(year);

        await year.App.GoAsync("2024-03-19 10:00");
        await year.App.WorkAsync();

        // Each of the three days of each open duty, head and office on the third; sent was none of them.
        var folded = await year.SentAsync(ReminderState.Folded);
        Assert.Equal([16, 17, 18], folded.Where(f => f is { What: "yearly-plan of unit-01", Account: "clerk-of-unit-01" }).Select(f => f.On.Day));
        Assert.Equal([18], folded.Where(f => f is { What: "yearly-plan of unit-01", Account: "head-of-unit-01" }).Select(f => f.On.Day));
        Assert.Equal([16, 17, 18], folded.Where(f => f is { What: "yearly-plan unit-01-enterprise-00001" }).Select(f => f.On.Day));
        Assert.DoesNotContain(await year.SentAsync(), s => s.On > new DateOnly(2024, 3, 15));

        var told = (await MailsAsync(year)).Skip(before.Count).ToList();
        Assert.Equal(["clerk-of-unit-01", "head-of-unit-01", "office", "principal-of-unit-01-enterprise-00001"], told.Select(m => m.ToAddress.Split('@')[0]).Order(StringComparer.Ordinal));
        Assert.All(told, m => Assert.Contains("已逾期 4 天", m.Body, StringComparison.Ordinal));
        Assert.Contains("编制年度标准化方案，2024-03-15 截止，已逾期 4 天，3 家企业未完成", told.Single(m => m.ToAddress.StartsWith("clerk", StringComparison.Ordinal)).Body, StringComparison.Ordinal);

        // The reports of the month are asked for on the 24th; the tenth day late is the 25th.
        await year.PassAsync(new DateOnly(2024, 3, 23));
        Assert.Equal(before.Count + 4, (await MailsAsync(year)).Count);
        await year.PassAsync(new DateOnly(2024, 3, 25));
        Assert.Equal(before.Count + 4 + 1 + 4, (await MailsAsync(year)).Count);
    }

    private static Task<List<OutgoingMail>> MailsAsync(YearScene year) =>
        year.App.ReadAsync(db => db.OutgoingMails.AsNoTracking().OrderBy(m => m.Id).ToListAsync());
}
