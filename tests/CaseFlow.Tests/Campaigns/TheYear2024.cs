using CaseFlow.Audit;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using CaseFlow.Tests.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>The campaign of the plan of 2024 from 2024-01-26 to 2025-01-01, over 12 units, 200 enterprises and 12 months of reports: most in time, some late, some never.</summary>
public sealed class TheYear2024
{
    private const int Units = 12;
    private const int Enterprises = 200;
    private static readonly DateOnly Early = new(2024, 2, 1);
    private static readonly DateOnly End = new(2025, 1, 1);

    [Fact]
    public async Task Every_reminder_escalation_and_closure_is_as_an_independent_count_says()
    {
        await using var year = await YearScene.StartAsync(Units, Enterprises);
        var duties = year.Duties(DoneOn);
        await year.PassAsync(End, async day =>
        {
            await year.DoAsync(duties.Where(d => d.DoneOn == day));
            foreach (var (unit, month) in year.Units.SelectMany(u => Enumerable.Range(1, 12), (u, m) => (u, m)).Where(r => FiledOn(r.u, r.m) == day))
            {
                await year.Reports.FileAsync(month, unit);
            }
        });

        var expected = Reports(year).Concat(Duties(year, duties)).Concat(Owed(year, duties)).Order().ToList();
        var sent = await year.SentAsync();
        Assert.Equal(expected, sent);

        // One mail a person and day, whatever it speaks of; nothing was missed. Besides, whoever looks at a filed self-assessment is told at once.
        var digests = expected.Select(e => (e.Account, e.On)).Distinct().Count();
        Assert.Equal(digests, await year.App.ReadAsync(db => db.ReminderDigests.CountAsync()));
        var filed = duties.Count(d => d is { Item: "self-assessment", DoneOn: not null });
        Assert.Equal(digests + filed, await year.App.ReadAsync(db => db.OutgoingMails.CountAsync(m => m.State == MailState.Sent)));
        Assert.Equal(0, await year.App.ReadAsync(db => db.Reminders.CountAsync(r => r.State == ReminderState.Folded)));
        Assert.Equal(expected.Count(e => e.Account == year.Office), sent.Count(s => s.Account == year.Office));

        Assert.Equal(6 + (Units * 4) + (Enterprises * 5), duties.Count);
        Assert.Equal(duties.Count(d => d.DoneOn is not null), await year.App.ReadAsync(db => db.Duties.CountAsync(d => d.Status == DutyStatus.Done)));
        Assert.Equal(duties.Count(d => d.DoneOn is null), await year.App.ReadAsync(db => db.Duties.CountAsync(d => d.Status == DutyStatus.Missed)));
        Assert.Equal(duties.Count(d => d.DoneOn > d.Due), await year.App.ReadAsync(db => db.Duties.CountAsync(d => d.Status == DutyStatus.Done && d.DoneOn > d.DueOn)));
        Assert.Equal(CampaignStatus.Ended, (await year.App.ReadAsync(db => db.Campaigns.AsNoTracking().SingleAsync())).Status);
        Assert.Equal(0, await year.App.ReadAsync(db => db.Cases.CountAsync(c => c.Kind == CampaignCases.Enterprise && c.ClosedAt == null)));
        Assert.Equal(5, await year.App.ReadAsync(async db => (await db.AuditEntries.AsNoTracking().ToListAsync()).Count(e => e.Message.Code == "audit.campaign.phase-over")));

        Assert.Equal(144, await year.App.ReadAsync(db => db.MonthlyReports.CountAsync()));
        Assert.Equal(year.Units.Sum(u => Enumerable.Range(1, 12).Count(m => FiledOn(u, m) is { } on && on <= End)), await year.App.ReadAsync(db => db.MonthlyReports.CountAsync(r => r.Status == ReportStatus.Filed)));
        Assert.Equal(0, await year.App.ReadAsync(db => db.Incidents.CountAsync()));
    }

    // The second enterprise of a unit is five days late with everything, the third never does anything; of those with an account one is late, one never.
    private static DateOnly? DoneOn(string item, DateOnly due, string? unit, string? enterprise) => (item, unit, enterprise) switch
    {
        ("own-plan", null, null) => due.AddDays(2),
        ("lasting-mechanism", null, null) => null,
        (_, null, null) => Early,
        ("organise-assessment", "unit-10", null) => due.AddDays(5),
        ("three-lists", "unit-12", null) => null,
        (_, _, null) => Early,
        (_, "unit-12", _) when enterprise.EndsWith("-00001", StringComparison.Ordinal) => due.AddDays(12),
        (_, "unit-11", _) when enterprise.EndsWith("-00001", StringComparison.Ordinal) => null,
        _ when enterprise.EndsWith("-00002", StringComparison.Ordinal) => due.AddDays(5),
        _ when enterprise.EndsWith("-00003", StringComparison.Ordinal) => null,
        _ => Early,
    };

    private static DateOnly? FiledOn(string unit, int month) => unit switch
    {
        "unit-09" => TownOf2024.Due(month),
        "unit-10" => TownOf2024.Due(month).AddDays(5),
        "unit-11" => TownOf2024.Due(month).AddDays(12),
        "unit-12" => null,
        _ => month == 1 ? new DateOnly(2024, 1, 27) : new DateOnly(2024, month, 20),
    };

    private static bool Escalates(DateOnly day, DateOnly due) => day.DayNumber - due.DayNumber >= 3;

    private static IEnumerable<(string What, DateOnly Due, DateOnly On, string Account)> Reports(YearScene year) =>
        from unit in year.Units
        from month in Enumerable.Range(1, 12)
        let due = TownOf2024.Due(month)
        from day in TownOf2024.ReminderDays(due, FiledOn(unit, month) is { } filed && filed < End ? filed : End)
        from account in Escalates(day, due) ? new[] { CampaignScene.Clerk(unit), YearScene.Head(unit), year.Office } : [CampaignScene.Clerk(unit)]
        select ($"report {unit}", due, day, account);

    // Each duty to those who owe it; a unit's later also to its head and the office.
    private static IEnumerable<(string What, DateOnly Due, DateOnly On, string Account)> Duties(YearScene year, IReadOnlyList<DutyOf2024> duties) =>
        from duty in duties
        where duty.Enterprise is null || (!duty.IsOfOffice && YearScene.HasAccount(duty.Enterprise))
        from day in duty.Days
        from account in duty.Enterprise is { } enterprise ? [CampaignScene.Principal(enterprise)]
            : duty.Unit is not { } unit ? [year.Office]
            : Escalates(day, duty.Due) ? new[] { CampaignScene.Clerk(unit), YearScene.Head(unit), year.Office } : [CampaignScene.Clerk(unit)]
        select ($"{duty.Item} {duty.Enterprise ?? duty.Unit ?? "office"}", duty.Due, day, account);

    // What enterprises owe, told to others as one for each unit and item while any of them owes it.
    private static IEnumerable<(string What, DateOnly Due, DateOnly On, string Account)> Owed(YearScene year, IReadOnlyList<DutyOf2024> duties) =>
        from mine in duties.Where(d => d.Enterprise is not null).GroupBy(d => (d.Item, d.Due, Unit: d.Unit!, d.IsOfOffice))
        from day in TownOf2024.ReminderDays(mine.Key.Due, DutyOf2024.LastDay)
        where mine.Any(d => d.IsOpenOn(day))
        let named = mine.Key.IsOfOffice ? [year.Office] : mine.Any(d => d.IsOpenOn(day) && !YearScene.HasAccount(d.Enterprise!)) ? new[] { CampaignScene.Clerk(mine.Key.Unit) } : []
        from account in (Escalates(day, mine.Key.Due) ? named.Append(YearScene.Head(mine.Key.Unit)).Append(year.Office) : named).Distinct()
        select ($"{mine.Key.Item} of {mine.Key.Unit}", mine.Key.Due, day, account);
}
