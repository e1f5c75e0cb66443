using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>A tie that was going on has ended; the years that keep somebody from reviewing count from its last day.</summary>
public sealed class EndEngagement(RegistryChronicle chronicle, TownClock clock) : IOperation<EndEngagement.Request, bool>
{
    public sealed record Request(string Id, DateOnly? LastOn);

    /// <exception cref="RuleViolationException">The actor keeps no grading, or the day is to come or the tie has ended.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.KeeperAsync(cancellationToken);
        var tie = await context.Db.Set<Engagement>().FindAsync([request.Id], cancellationToken) ?? throw new RuleViolationException("grading.unknown");
        tie.End(request.LastOn, clock.DateOf(context.AskedAt));
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([tie.EnterpriseId], cancellationToken))!;
        await chronicle.RecordAsync(context, enterprise, [new Message("grading.history.tie-ended", $"@grading.tie.{tie.Kind}", GradingWords.Date(tie.LastOn!.Value), tie.Note)], cancellationToken);
        context.Announce(new GradingChanged(tie.Id));
        return true;
    }
}
