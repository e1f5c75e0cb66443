using System.Globalization;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>The office applies other rules of supervision, after seeing who would move; every edition stays, with who and why.</summary>
public sealed class ChangeTierRules(Tiers tiers, EnterpriseFacts facts) : IOperation<ChangeTierRules.Request, int>
{
    /// <summary>The case in whose history every change stands.</summary>
    public const string CaseId = "supervision-rules";

    /// <summary>The key of the form's draft.</summary>
    public const string DraftKey = "supervision:rules";

    /// <param name="Shown">The edition that was changed; another one meanwhile refuses.</param>
    /// <param name="Rules">The rules to apply.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(int Shown, TierRules Rules, string Reason);

    /// <returns>The new edition's number.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, somebody else was faster, a condition asks for something unknown, or the rules are incomplete.</exception>
    public async ValueTask<int> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.RequireOfficeAsync(cancellationToken);
        if ((await tiers.CurrentAsync(context.Db, cancellationToken)).Number != request.Shown)
        {
            throw new RuleViolationException("registry.changed-meanwhile");
        }

        if (request.Rules.Rules.SelectMany(r => r.Conditions).FirstOrDefault(c => facts.Find(c.Fact) is null) is { } unknown)
        {
            throw new RuleViolationException("fact.sentence.unknown", unknown.Fact);
        }

        var set = new TierRuleSet(request.Shown + 1, request.Rules, actor.DisplayName, request.Reason, context.Now);
        context.Db.Add(set);
        var file = await context.Db.Set<CaseFile>().FindAsync([CaseId], cancellationToken);
        if (file is null)
        {
            file = new CaseFile(CaseId, "supervision.rules", "FJGZ", "分级监管规则", context.Now);
            context.Db.Add(file);
        }

        await context.RecordAsync(file, new Message("audit.supervision.rules-changed", set.Number.ToString(CultureInfo.InvariantCulture)), set.Reason, cancellationToken: cancellationToken);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new SupervisionChanged(CaseId));
        return set.Number;
    }
}
