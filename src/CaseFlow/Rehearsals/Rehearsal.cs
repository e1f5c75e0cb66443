using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Rehearsals;

/// <summary>
/// Lets a year pass in seconds (预演): the real definitions, operations and reminders over a throw-away installation, from due row to due row on a virtual clock.
/// No mail leaves it.
/// </summary>
public sealed class Rehearsal(IRehearsalHouse house, IDbContextFactory<CaseFlowDbContext> contexts, IEnumerable<RehearsalGround> grounds, TownClock town)
{
    private static readonly TimeOnly ActsAt = new(16, 0);

    /// <param name="plan">What.</param>
    /// <param name="passed">Told of each day that has passed.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="Language.RuleViolationException">The start would be refused, for the same reasons.</exception>
    public async Task<RehearsedYear> RunAsync(RehearsalPlan plan, Action<DateOnly> passed, CancellationToken cancellationToken)
    {
        var clock = new VirtualClock(town.At(plan.From, TimeOnly.MinValue));
        await using var stage = await house.OpenAsync(clock, cancellationToken);
        await stage.Get<CommandGateway>().RunAsync(new CopyGround(contexts, grounds), new CopyGround.Request(), Caller.System, "", cancellationToken);
        await plan.BeginAsync(stage, cancellationToken);
        var time = new StageTime(stage, work => work is not MailDispatcher);
        await time.WorkAsync(cancellationToken);
        for (var day = plan.From; day <= plan.Through; day = day.AddDays(1))
        {
            await PassAsync(stage, time, day, plan.IsPunctual, cancellationToken);
            passed(day);
        }

        return await ToldAsync(stage, plan, cancellationToken);
    }

    private static async Task PassAsync(RehearsalStage stage, StageTime time, DateOnly day, bool isPunctual, CancellationToken cancellationToken)
    {
        await time.DigestsAsync(day, cancellationToken);
        await time.UntilAsync(stage.Get<TownClock>().At(day, ActsAt), cancellationToken);
        var acted = false;
        foreach (var people in isPunctual ? stage.Get<IEnumerable<IRehearsedPeople>>() : [])
        {
            acted |= await people.ActAsync(stage, day, cancellationToken);
        }

        if (acted)
        {
            await time.WorkAsync(cancellationToken);
        }
    }

    private static async Task<RehearsedYear> ToldAsync(RehearsalStage stage, RehearsalPlan plan, CancellationToken cancellationToken)
    {
        await using var db = await stage.Get<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync(cancellationToken);
        var rows = await db.Reminders.AsNoTracking().Where(r => r.State == ReminderState.Sent).ToListAsync(cancellationToken);
        var names = new Dictionary<(string, string), ReminderName>();
        foreach (var subject in stage.Get<IEnumerable<IReminderSubject>>())
        {
            foreach (var ids in rows.Where(r => r.Kind == subject.Kind).Select(r => r.SubjectId).Distinct().Chunk(500))
            {
                foreach (var (id, name) in await subject.NamesAsync(db, ids, cancellationToken))
                {
                    names[(subject.Kind, id)] = name;
                }
            }
        }

        var people = await db.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellationToken);
        var told = rows.Where(r => names.ContainsKey((r.Kind, r.SubjectId)))
            .Select(r => new RehearsedReminder(r.On, r.DueOn, names[(r.Kind, r.SubjectId)].Title, r.AccountId, people.GetValueOrDefault(r.AccountId, "–")))
            .OrderBy(r => r.On).ThenBy(r => r.PersonName, StringComparer.Ordinal).ThenBy(r => r.DueOn);
        return new RehearsedYear(plan.From, plan.Through, [.. told], await db.ReminderDigests.CountAsync(cancellationToken));
    }
}
