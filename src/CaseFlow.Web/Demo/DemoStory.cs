using System.Diagnostics;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Rehearsals;
using CaseFlow.Reminders;
using CaseFlow.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Demo;

/// <summary>
/// Tells the demo's story once, into a new installation: the invented people do by the product's own operations, on a clock that runs from the story's first day
/// to now, what such people would have done by today. Everything the product does by itself (deadlines, reminders, ends of phases) happens on its own day.
/// </summary>
public sealed class DemoStory(
    DemoHouse house,
    IEnumerable<IDemoChapter> chapters,
    IDbContextFactory<CaseFlowDbContext> contexts,
    TownClock town,
    DataFolder folder,
    IOptions<DemoOptions> options,
    ILogger<DemoStory> log)
{
    // Reminders of the weeks that a visitor looks back on. Those of the whole year would double the time of the first start.
    private const int RemindedDays = 45;

    private readonly List<string> _refused = [];

    /// <summary>What the product refused: on an odd day something may be impossible, and the rest is told all the same.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <summary>Tells it, unless something of it is there.</summary>
    public async Task TellAsync(DemoScript script, CancellationToken cancellationToken)
    {
        // The story is many commands; one that was killed between them cannot be taken up again.
        var begun = Path.Combine(folder.Path, "demo-story-begun");
        if (File.Exists(begun))
        {
            log.LogWarning("The demo's story was interrupted and is told in part only; delete {Folder} to have it told whole", folder.Path);
        }

        var told = chapters.Where(c => c.IsTold(options.Value)).ToList();
        if (told.Count == 0 || await IsToldAsync(cancellationToken))
        {
            return;
        }

        var calendar = new DemoCalendar(town, town.Now);
        var acts = told.SelectMany(c => c.Acts(calendar, script)).OrderBy(a => a.At).ToList();
        var passed = options.Value.History
            ? acts.Where(a => a.At <= calendar.Now).ToList()
            : [.. acts.Where(a => a.Opens).Select(a => a with { At = calendar.Now })];
        if (passed.Count == 0)
        {
            return;
        }

        var watch = Stopwatch.StartNew();
        await using var stage = house.Open(new VirtualClock(passed[0].At));
        await File.WriteAllTextAsync(begun, "", cancellationToken);
        await PlayAsync(stage, passed, calendar, cancellationToken);
        File.Delete(begun);
        log.LogInformation("Demo story told: {Acts} acts in {Seconds:0.0} s", passed.Count, watch.Elapsed.TotalSeconds);
    }

    private async Task PlayAsync(RehearsalStage stage, IReadOnlyList<DemoAct> acts, DemoCalendar calendar, CancellationToken cancellationToken)
    {
        var quiet = new StageTime(stage, work => work is not ReminderWork);
        var time = new StageTime(stage, _ => true);
        var cast = new DemoCast(stage);
        var lately = calendar.Today.AddDays(-RemindedDays);
        var (day, digestAt) = (calendar.FirstDay > lately ? calendar.FirstDay : lately, stage.Get<IOptions<RemindersOptions>>().Value.DigestAt);
        foreach (var together in acts.GroupBy(a => a.At))
        {
            day = await PassAsync(day, together.Key);
            foreach (var act in together)
            {
                await TryAsync(act, cast, cancellationToken);
            }

            await quiet.WorkAsync(cancellationToken);
        }

        await PassAsync(day, calendar.Now);
        await quiet.WorkAsync(cancellationToken);

        async Task<DateOnly> PassAsync(DateOnly from, DateTimeOffset until)
        {
            for (; stage.Get<TownClock>().At(from, digestAt) <= until; from = from.AddDays(1))
            {
                await time.DigestsAsync(from, cancellationToken);
            }

            await quiet.UntilAsync(until, cancellationToken);
            return from;
        }
    }

    private async Task TryAsync(DemoAct act, DemoCast cast, CancellationToken cancellationToken)
    {
        try
        {
            await act.DoAsync(cast, cancellationToken);
        }
        catch (RuleViolationException refused)
        {
            log.LogWarning(refused, "An act of the demo's story at {At} was refused", act.At);
            _refused.Add($"{act.At:yyyy-MM-dd HH:mm} {string.Join(", ", refused.Reasons.Select(r => r.Code))}");
        }
    }

    private async Task<bool> IsToldAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.WorkflowInstances.AnyAsync(cancellationToken);
    }
}
