using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Supervision;

/// <summary>The office compares one rule with its source (核对依据): who, when and with what stays with this wording until it is changed.</summary>
public sealed class VerifyTierRule(TierEditions editions, TownClock clock) : IOperation<VerifyTierRule.Request, int>
{
    /// <param name="Shown">The edition that was looked at; another one meanwhile refuses.</param>
    /// <param name="Rule">Which rule, from 1.</param>
    /// <param name="Said">With what it was compared.</param>
    public sealed record Request(int Shown, int Rule, string Said);

    /// <returns>The new edition's number.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, somebody else was faster, there is no such rule, or nothing is said.</exception>
    public async ValueTask<int> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var office = await context.RequireOfficeAsync(cancellationToken);
        var check = new RuleCheck(office.DisplayName, clock.DateOf(context.AskedAt), request.Said.Trim());
        var what = new Message("audit.supervision.rule-verified", request.Rule.ToString(CultureInfo.InvariantCulture));
        return await editions.AddAsync(context, request.Shown, rules => Checked(rules, request.Rule - 1, check), what, check.Said, cancellationToken);
    }

    private static TierRules Checked(TierRules rules, int at, RuleCheck check) =>
        at >= 0 && at < rules.Rules.Count ? rules.Verified(at, check) : throw new RuleViolationException("supervision.rule-unknown");
}
