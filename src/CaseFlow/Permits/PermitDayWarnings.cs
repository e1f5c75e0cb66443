using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Dates;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Permits whose hours another calendar would grade differently (GB 30871-2022, 5.1.1). They are signed, so they are only pointed out.</summary>
public sealed class PermitDayWarnings(PermitTypeLibrary types, TownClock clock) : IMovableDates
{
    private static readonly PermitStatus[] Signed = [PermitStatus.Submitted, PermitStatus.Approved, PermitStatus.Confirmed, PermitStatus.Active, PermitStatus.Suspended];

    public async Task<IReadOnlyList<MovingDate>> AffectedAsync(CaseFlowDbContext db, CalendarChange change, CancellationToken cancellationToken)
    {
        if (change.Days.Where(d => d >= change.Today).ToList() is not { Count: > 0 } days)
        {
            return [];
        }

        var (from, until) = (clock.At(days[0], TimeOnly.MinValue), clock.EndOf(days[^1]));
        var permits = await db.Set<WorkPermit>().AsNoTracking()
            .Where(p => Signed.Contains(p.Status) && p.WindowFrom < until && p.WindowTo >= from)
            .OrderBy(p => p.Number).ToListAsync(cancellationToken);
        return [.. permits.Select(p => Of(p, change)).OfType<MovingDate>()];
    }

    public ValueTask MoveAsync(CommandContext context, CalendarChange change, IReadOnlyList<MovingDate> dates, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    private MovingDate? Of(WorkPermit permit, CalendarChange change)
    {
        var type = types.Types[permit.TypeCode];
        if (permit.Content.Window is not { } window || type.Grade(permit.Content.Grade) is not { } asked)
        {
            return null;
        }

        HashSet<DateOnly> Touched(WorkingCalendar calendar) =>
            [.. PeriodGrading.Of(type, asked, window, permit.Content.DailyPeriods, calendar, clock).Touched.Where(t => t.Reason != OffTime.Night).Select(t => clock.DateOf(t.Part.From))];
        var (now, then) = (Touched(change.Now), Touched(change.Then));
        var differing = then.Except(now).Concat(now.Except(then)).Where(d => d >= change.Today).Order().ToList();
        return differing.Count == 0
            ? null
            : new MovingDate(
                permit.Id,
                $"/permits/{permit.Id}",
                new Message("permit.dates.affected", permit.Number ?? "", type.Name.AsArgument()),
                differing[0],
                null,
                new Message(then.Count > now.Count ? "permit.dates.more" : "permit.dates.fewer", string.Join(", ", differing.Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture)))));
    }
}
