using System.Globalization;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Dates;

/// <summary>The office takes over years of the State Council's list (国务院办公厅节假日安排); every open date that they touch moves with them, each in its case's history.</summary>
public sealed class ImportCalendar : IOperation<ImportCalendar.Request, ImportCalendar.Result>
{
    private readonly PreviewCalendar _preview;
    private readonly IEnumerable<IMovableDates> _movable;
    private readonly TownClock _clock;

    public ImportCalendar(PreviewCalendar preview, IEnumerable<IMovableDates> movable, TownClock clock, WorkingCalendars calendars, CommitSignals signals)
    {
        (_preview, _movable, _clock) = (preview, movable, clock);

        // Whoever counts after the commit counts with the new years; other servers see them within a minute.
        signals.Listen(changes =>
        {
            if (changes.Any(c => c is CalendarChanged))
            {
                calendars.Reload();
            }
        });
    }

    /// <param name="Years">What was shown.</param>
    /// <param name="Fingerprint">Of the preview that was confirmed.</param>
    public sealed record Request(IReadOnlyList<CalendarYearData> Years, string Fingerprint);

    /// <param name="Moved">How many open dates moved.</param>
    public sealed record Result(int Moved);

    /// <summary>The key of the form's draft.</summary>
    public const string DraftKey = "calendar:import";

    /// <summary>The kind of a calendar year's case.</summary>
    public const string CaseKind = "calendar-year";

    /// <summary>The id of a calendar year's case.</summary>
    public static string CaseOf(int year) => FormattableString.Invariant($"calendar-{year}");

    /// <exception cref="RuleViolationException">The actor is not of the office, a year contradicts itself, or a date changed since the preview.</exception>
    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        if (!(await context.ActorAsync(cancellationToken)).SeesTown)
        {
            throw new RuleViolationException("calendar.not-office");
        }

        var preview = await _preview.RunAsync(context.Db, request.Years, _clock.DateOf(context.Now), cancellationToken);
        if (preview.Fingerprint != request.Fingerprint)
        {
            throw new RuleViolationException("calendar.changed-meanwhile");
        }

        foreach (var year in request.Years)
        {
            await TakeOverAsync(year, context, cancellationToken);
        }

        foreach (var slice in _movable)
        {
            var own = (await slice.AffectedAsync(context.Db, preview.Change, cancellationToken)).Where(d => d.New is not null).ToList();
            await slice.MoveAsync(context, preview.Change, own, cancellationToken);
        }

        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new CalendarChanged());
        return new Result(preview.Dates.Count(d => d.New is not null));
    }

    private static async Task TakeOverAsync(CalendarYearData data, CommandContext context, CancellationToken cancellationToken)
    {
        var year = await context.Db.Set<CalendarYear>().SingleOrDefaultAsync(y => y.Year == data.Year, cancellationToken);
        if (year is null)
        {
            year = new CalendarYear(data);
            context.Db.Add(year);
        }

        year.TakeOver(data);
        var name = data.Year.ToString(CultureInfo.InvariantCulture);
        var file = await context.Db.Cases.FindAsync([CaseOf(data.Year)], cancellationToken);
        if (file is null)
        {
            file = new CaseFile(CaseOf(data.Year), CaseKind, name, name, context.Now);
            context.Db.Add(file);
        }

        await context.RecordAsync(
            file,
            new Message("audit.calendar.imported", name, data.Off.Count.ToString(CultureInfo.InvariantCulture), data.WorkOnWeekend.Count.ToString(CultureInfo.InvariantCulture)),
            string.Join(' ', data.Sources),
            cancellationToken: cancellationToken);
    }
}
