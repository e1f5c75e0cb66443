using System.Globalization;
using CaseFlow.Reminders;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Crashes;

/// <summary>A real host that kills itself while it writes the day's digests, and is started again.</summary>
public sealed class KillingDigests
{
    [Fact]
    public async Task Nobody_gets_two_digests_a_day_and_nobody_goes_without()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).DateTime);
        var due = new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month));

        // Whatever day it is, the running month is asked for today.
        await using var journey = await KilledJourney.BeginAsync(new Dictionary<string, string?>
        {
            ["Demo:ReportingYear"] = "true",
            ["Reminders:DigestAt"] = "00:00",
            ["Reminders:DaysAhead:0"] = Math.Max(1, due.DayNumber - today.DayNumber).ToString(CultureInfo.InvariantCulture),
        });
        foreach (var point in new[] { "before-commit", "after-commit" })
        {
            await journey.RunUntilKilledAsync($"{point}:{nameof(SendDigest)}");
        }

        using var host = await journey.StartAsync();
        await Deadline.UntilAsync("every reminder of today is settled", async () => await journey.ReadAsync(db => db.Reminders.AnyAsync(r => r.On == today && r.State == ReminderState.Sent))
            && !await journey.ReadAsync(db => db.Reminders.AnyAsync(r => r.On <= today && r.State == ReminderState.Planned)));

        var told = await journey.ReadAsync(db => db.Reminders.Where(r => r.On == today && r.State == ReminderState.Sent).Select(r => r.AccountId).Distinct().CountAsync());
        var mails = await journey.ReadAsync(db => db.Set<CaseFlow.Notifications.OutgoingMail>().Where(m => m.Subject.StartsWith("工作提醒")).Select(m => m.ToAddress).ToListAsync());
        Assert.True(told >= 5, $"{told} people");
        Assert.Equal(told, mails.Count);
        Assert.Equal(told, mails.Distinct().Count());
    }
}
