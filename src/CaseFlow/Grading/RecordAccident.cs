using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Puts an accident of an enterprise on record, as far as grading asks for it (deaths, serious injuries, direct loss).</summary>
public sealed class RecordAccident(TownClock clock) : IOperation<RecordAccident.Request, string>
{
    public sealed record Request(string EnterpriseId, DateOnly On, int Deaths, int SeriousInjuries, long LossFen, string Description);

    /// <exception cref="RuleViolationException">The actor is not of the organising unit or the office, the day is to come, or a figure is negative.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.KeeperAsync(cancellationToken);
        if (request.On > clock.DateOf(context.AskedAt) || !await context.Db.Set<Enterprise>().AnyAsync(e => e.Id == request.EnterpriseId, cancellationToken))
        {
            throw new RuleViolationException("grading.accident-impossible");
        }

        var accident = new Accident(context.NewId(), request.EnterpriseId, request.On, request.Deaths, request.SeriousInjuries, request.LossFen, request.Description, actor.DisplayName);
        context.Db.Add(accident);
        context.Announce(new GradingChanged(accident.Id));
        return accident.Id;
    }
}
