using System.Globalization;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Supervision;

/// <summary>Adds editions of the rules of supervision; each stands in one history.</summary>
public sealed class TierEditions(Tiers tiers)
{
    /// <summary>The case in whose history every edition stands.</summary>
    public const string CaseId = "supervision-rules";

    /// <summary>Adds the edition after the one that was shown.</summary>
    /// <param name="context">The command.</param>
    /// <param name="shown">The edition that was looked at; another one meanwhile refuses.</param>
    /// <param name="next">The rules of the next, from those of that one.</param>
    /// <param name="what">What happened; the edition's number is put behind its arguments.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="RuleViolationException">Somebody else was faster, or the rules are incomplete.</exception>
    internal async Task<int> AddAsync(CommandContext context, int shown, Func<TierRules, TierRules> next, Message what, string? reason, CancellationToken cancellationToken)
    {
        var (number, rules) = await tiers.CurrentAsync(context.Db, cancellationToken);
        if (number != shown)
        {
            throw new RuleViolationException("registry.changed-meanwhile");
        }

        var set = new TierRuleSet(number + 1, next(rules), (await context.ActorAsync(cancellationToken)).DisplayName, reason, context.Now);
        context.Db.Add(set);
        var file = await context.Db.Set<CaseFile>().FindAsync([CaseId], cancellationToken);
        if (file is null)
        {
            file = new CaseFile(CaseId, "supervision.rules", "FJGZ", "分级监管规则", context.Now);
            context.Db.Add(file);
        }

        await context.RecordAsync(file, what with { Arguments = [.. what.Arguments, set.Number.ToString(CultureInfo.InvariantCulture)] }, set.Reason, cancellationToken: cancellationToken);
        context.Announce(new SupervisionChanged(CaseId));
        return set.Number;
    }
}
