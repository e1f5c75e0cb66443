using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>The office applies other rules of supervision, after seeing who would move; every edition stays, with who and why. A rule that reads as before stays verified.</summary>
public sealed class ChangeTierRules(TierEditions editions, EnterpriseFacts facts) : IOperation<ChangeTierRules.Request, int>
{
    /// <summary>The key of the form's draft.</summary>
    public const string DraftKey = "supervision:rules";

    /// <param name="Shown">The edition that was changed; another one meanwhile refuses.</param>
    /// <param name="Rules">The rules to apply.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(int Shown, TierRules Rules, string Reason);

    /// <returns>The new edition's number.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, somebody else was faster, a condition asks for something unknown or compares what is no number, or the rules are incomplete.</exception>
    public async ValueTask<int> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOfficeAsync(cancellationToken);
        if (request.Rules.Rules.SelectMany(r => r.Conditions).FirstOrDefault(c => facts.Find(c.Fact) is null) is { } unknown)
        {
            throw new RuleViolationException("fact.sentence.unknown", unknown.Fact);
        }

        if (request.Rules.Rules.SelectMany(r => r.Conditions).FirstOrDefault(c => c.Comparison != FactComparison.Is && facts.Find(c.Fact)!.Kind is FactKind.YesNo or FactKind.Choice) is { } compared)
        {
            throw new RuleViolationException("supervision.no-number", $"@fact.{compared.Fact}");
        }

        var number = await editions.AddAsync(context, request.Shown, request.Rules.WithChecksOf, new Message("audit.supervision.rules-changed"), request.Reason, cancellationToken);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        return number;
    }
}
