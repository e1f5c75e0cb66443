using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Rehearsals;

/// <summary>Lets the time of a stage pass, each timer at its own time, as a server that is never down would do it.</summary>
/// <param name="stage">Whose.</param>
/// <param name="isDone">Which due work is done there.</param>
public sealed class StageTime(RehearsalStage stage, Func<IDueWork, bool> isDone)
{
    private readonly IReadOnlyList<IDueWork> _works = [.. stage.Get<IEnumerable<IDueWork>>().Where(isDone)];

    /// <summary>Until the day's digests are written.</summary>
    public async Task DigestsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await UntilAsync(stage.Get<TownClock>().At(day, stage.Get<IOptions<RemindersOptions>>().Value.DigestAt), cancellationToken);
        await WorkAsync(cancellationToken);
    }

    /// <summary>Until an instant.</summary>
    public async Task UntilAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        while (await NextTimerAsync(instant, cancellationToken) is { } due)
        {
            stage.Clock.Reach(due);
            await WorkAsync(cancellationToken);
        }

        stage.Clock.Reach(instant);
    }

    /// <summary>Does what is due now until nothing is.</summary>
    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        for (var done = -1; done != 0;)
        {
            done = 0;
            foreach (var work in _works)
            {
                done += await work.RunAsync(cancellationToken);
            }
        }
    }

    /// <summary>The next timer after now, unless it is later than an instant.</summary>
    public async Task<DateTimeOffset?> NextTimerAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var now = stage.Clock.GetUtcNow();
        await using var db = await stage.Get<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync(cancellationToken);
        return await db.Timers.AsNoTracking().Where(t => t.DueAt > now && t.DueAt <= until).OrderBy(t => t.DueAt).Select(t => (DateTimeOffset?)t.DueAt).FirstOrDefaultAsync(cancellationToken);
    }
}
