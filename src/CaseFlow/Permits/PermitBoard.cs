using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>The works of one day by area and hour (许可看板): what goes on where, what does not go together, what comes next.</summary>
/// <param name="Day">The day, in the town's zone.</param>
/// <param name="Areas">By site and name.</param>
/// <param name="Conflicts">Blocking ones first.</param>
/// <param name="Next">What is due in the next two hours; nothing on another day than today.</param>
/// <param name="Counts">How many permits of the day stand where.</param>
/// <param name="IsCut">More permits touch the day than a board shows.</param>
public sealed record PermitBoard(
    DateOnly Day,
    IReadOnlyList<BoardArea> Areas,
    IReadOnlyList<BoardConflict> Conflicts,
    IReadOnlyList<BoardEvent> Next,
    IReadOnlyDictionary<PermitStatus, int> Counts,
    bool IsCut)
{
    /// <summary>More than this nobody reads; whoever sees the whole town picks a site.</summary>
    public const int MostPermits = 200;

    private static readonly TimeSpan Ahead = TimeSpan.FromHours(2);
    private static readonly PermitStatus[] NotShown = [PermitStatus.Rejected, PermitStatus.Cancelled];

    /// <summary>Reads a day.</summary>
    /// <param name="db">Where to read.</param>
    /// <param name="actor">Who looks: sees what the list of permits would show.</param>
    /// <param name="types">The configured types.</param>
    /// <param name="clock">The town's clock.</param>
    /// <param name="day">Which day.</param>
    /// <param name="siteId">One site only, or null.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    public static async Task<PermitBoard> ReadAsync(CaseFlowDbContext db, Actor actor, PermitTypes types, TownClock clock, DateOnly day, string? siteId, CancellationToken cancellationToken)
    {
        var (from, to) = (clock.At(day, TimeOnly.MinValue), clock.EndOf(day));
        var permits = await db.WorkPermits.AsNoTracking().VisibleTo(db, actor)
            .Where(p => p.WindowFrom < to && p.WindowTo > from && !NotShown.Contains(p.Status) && (siteId == null || p.SiteEnterpriseId == siteId))
            .OrderBy(p => p.WindowFrom).ThenBy(p => p.Id)
            .Take(MostPermits + 1)
            .ToListAsync(cancellationToken);
        var active = permits.Where(p => p.Status == PermitStatus.Active).Select(p => p.Id).ToList();
        var measured = await db.WorkPermits.AsNoTracking().Include(p => p.Readings).Where(p => active.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        return Of(day, [.. permits.Take(MostPermits).Select(p => measured.GetValueOrDefault(p.Id, p))], types, clock) with { IsCut = permits.Count > MostPermits };
    }

    /// <summary>Lays out the permits of a day.</summary>
    public static PermitBoard Of(DateOnly day, IReadOnlyList<WorkPermit> permits, PermitTypes types, TownClock clock)
    {
        var (from, to) = (clock.At(day, TimeOnly.MinValue), clock.EndOf(day));
        var bars = permits.SelectMany(p => Stretches(p)
            .Where(s => s.From < to && s.To > from)
            .Select(s => new BoardBar(p, types.Find(p.TypeCode), s.From < from ? from : s.From, s.To > to ? to : s.To)));
        return new PermitBoard(
            day,
            [.. bars.GroupBy(b => (b.Permit.SiteEnterpriseId, b.Permit.Area)).OrderBy(g => g.Key.SiteEnterpriseId, StringComparer.Ordinal).ThenBy(g => g.Key.Area, StringComparer.CurrentCulture).Select(g => BoardArea.Of(g.Key.SiteEnterpriseId, g.Key.Area, g))],
            [.. BoardConflict.Among(permits, types).Where(c => c.From < to && c.To > from)],
            day == clock.Today ? [.. permits.SelectMany(p => BoardEvent.Of(p, types.Find(p.TypeCode), clock.Now, clock.Now + Ahead)).OrderBy(e => e.At)] : [],
            permits.GroupBy(p => p.Status).ToDictionary(g => g.Key, g => g.Count()),
            IsCut: false);
    }

    // A submitted permit works in its periods; before, all that is known is the time asked for.
    private static IEnumerable<WorkPeriod> Stretches(WorkPermit permit) =>
        permit.Periods.Count > 0 && permit.Status is not (PermitStatus.Draft or PermitStatus.Returned) ? permit.Periods
        : permit.Content.Window is { IsReversed: false } window ? [new WorkPeriod(window.From, window.To)]
        : [];
}
