using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>An accident was put on record by mistake (录入有误作废): it stays to be read and counts no more.</summary>
public sealed class StrikeAccident(RegistryChronicle chronicle) : IOperation<StrikeAccident.Request, bool>
{
    public sealed record Request(string Id, string? Reason);

    /// <exception cref="RuleViolationException">The actor keeps no grading, no reason is given, or it was struck before.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.KeeperAsync(cancellationToken);
        var accident = await context.Db.Set<Accident>().FindAsync([request.Id], cancellationToken) ?? throw new RuleViolationException("grading.unknown");
        accident.Strike(request.Reason);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([accident.EnterpriseId], cancellationToken))!;
        await chronicle.RecordAsync(context, enterprise, [new Message("grading.history.accident-struck", GradingWords.Date(accident.On), accident.StruckBecause!)], cancellationToken);
        context.Announce(new GradingChanged(accident.Id));
        return true;
    }
}
