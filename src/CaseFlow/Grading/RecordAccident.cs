using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>Puts an accident of an enterprise on record, as far as grading asks for it (deaths, serious injuries, direct loss).</summary>
public sealed class RecordAccident(RegistryChronicle chronicle, SeedDocuments seed, TownClock clock) : IOperation<RecordAccident.Request, string>
{
    public sealed record Request(string EnterpriseId, DateOnly On, int Deaths, int SeriousInjuries, long LossFen, string Description, string? TypeCode = null);

    /// <summary>The key of the draft that the page keeps.</summary>
    public const string DraftKey = "grading-accident:new";

    /// <exception cref="RuleViolationException">The actor is not of the organising unit or the office, the day is to come, or a figure is negative.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.KeeperAsync(cancellationToken);
        if (request.On > clock.DateOf(context.AskedAt) || await context.Db.Set<Enterprise>().FindAsync([request.EnterpriseId], cancellationToken) is not { } enterprise)
        {
            throw new RuleViolationException("grading.accident-impossible");
        }

        if (request.TypeCode is { } type && !seed.Get<AccidentTypes>(AccidentTypes.Path).Types.ContainsKey(type))
        {
            throw new RuleViolationException("grading.accident-type-unknown", type);
        }

        var accident = new Accident(context.NewId(), request.EnterpriseId, request.On, request.Deaths, request.SeriousInjuries, request.LossFen, request.Description, actor.DisplayName, request.TypeCode);
        context.Db.Add(accident);
        await chronicle.RecordAsync(context, enterprise, [new Message("grading.history.accident", GradingWords.Date(accident.On), GradingWords.Number(accident.Deaths), GradingWords.Number(accident.SeriousInjuries), GradingWords.Yuan(accident.LossFen))], cancellationToken);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new GradingChanged(accident.Id));
        return accident.Id;
    }
}
