using CaseFlow.Calendar;
using CaseFlow.Processes;

namespace CaseFlow.Reminders;

/// <summary>Stages one page of a kind's reminders of today, and of the days that passed while the server was down.</summary>
public sealed class PlanRound(IEnumerable<IReminderSubject> subjects, TownClock clock) : IOperation<PlanRound.Request, bool>, IGuardedByRow
{
    public sealed record Request(string Kind);

    /// <returns>Whether another page is left.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var today = clock.DateOf(context.Now);
        var round = await context.Db.FindAsync<ReminderRound>([request.Kind], cancellationToken);
        if (round is null)
        {
            round = new ReminderRound(request.Kind, today);
            context.Db.Add(round);
        }

        round.Begin(today);
        if (round.IsComplete)
        {
            return false;
        }

        var subject = subjects.Single(s => s.Kind == request.Kind);
        round.Came(await subject.PlanAsync(new ReminderSpan(round.After, round.On), round.NextPage, context, cancellationToken));
        return !round.IsComplete;
    }
}
