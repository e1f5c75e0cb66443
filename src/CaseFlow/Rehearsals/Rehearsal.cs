using CaseFlow.Calendar;
using CaseFlow.Data;
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
        await new RehearsalWalk(stage, plan).RunAsync(passed, cancellationToken);
        await using var db = await stage.Get<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync(cancellationToken);
        return await ToldAsync(stage, db, plan, cancellationToken);
    }

    private static async Task<RehearsedYear> ToldAsync(RehearsalStage stage, CaseFlowDbContext db, RehearsalPlan plan, CancellationToken cancellationToken)
    {
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

        var reminders = from row in rows
                        where names.ContainsKey((row.Kind, row.SubjectId))
                        let name = names[(row.Kind, row.SubjectId)]
                        select new RehearsedReminder(row.On, row.DueOn, name.What ?? name.Title, name.Whose, row.AccountId);
        var deadlines = new List<RehearsedDeadline>();
        foreach (var slice in stage.Get<IEnumerable<IRehearsedDeadlines>>())
        {
            deadlines.AddRange((await slice.ReadAsync(db, cancellationToken)).Where(d => d.On <= plan.Through));
        }

        var people = await db.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellationToken);
        return new RehearsedYear(plan.From, plan.Through, [.. deadlines.Where(d => d.On >= plan.From)], [.. reminders], people) { Overdue = deadlines.Count(d => d.On < plan.From) };
    }
}
