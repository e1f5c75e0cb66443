using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Registry;
using CaseFlow.Ui.Drafts;

namespace CaseFlow.Supervision.Pages;

/// <summary>The rules of supervision as the fields of a form.</summary>
internal static class TypedRules
{
    /// <summary>Conditions of one rule, at most.</summary>
    public const int Conditions = 3;

    private const string Practice = "镇安办修改";

    /// <summary>The rules there are, and room for two more.</summary>
    public static int Places(TierRules rules) => rules.Rules.Count + 2;

    /// <summary>What is stored, by field.</summary>
    public static IReadOnlyDictionary<string, string> Fields(TierRules rules)
    {
        var fields = new Dictionary<string, string> { ["reason"] = "", ["count"] = Number(Places(rules)) };
        foreach (var at in Enumerable.Range(0, Places(rules)))
        {
            var rule = rules.Rules.ElementAtOrDefault(at);
            (fields[$"tier-{at}"], fields[$"source-{at}"]) = (rule?.Tier.ToString() ?? "", rule?.Source ?? "");
            foreach (var one in Enumerable.Range(0, Conditions))
            {
                var condition = rule?.Conditions.ElementAtOrDefault(one);
                (fields[$"fact-{at}-{one}"], fields[$"is-{at}-{one}"], fields[$"value-{at}-{one}"]) = (condition?.Fact ?? "", condition?.Comparison.ToString() ?? "", condition is null ? "" : Number(condition.Value));
            }
        }

        foreach (var frequency in rules.Frequencies)
        {
            fields[$"per-{frequency.Tier}"] = Number(frequency.PerYear);
        }

        return fields;
    }

    /// <summary>What was filled in; a rule without a tier is left out.</summary>
    /// <exception cref="RuleViolationException">A condition has no whole number, or a frequency is none.</exception>
    public static TierRules Read(DraftFields fields)
    {
        var count = int.Parse(fields.Text("count")!, CultureInfo.InvariantCulture);
        var rules = Enumerable.Range(0, count)
            .Where(at => Enum.TryParse<Tier>(fields.Text($"tier-{at}"), out _))
            .Select(at => new TierRule(
                Enum.Parse<Tier>(fields.Text($"tier-{at}")!),
                [.. Enumerable.Range(0, Conditions).Where(one => fields.Text($"fact-{at}-{one}") is { Length: > 0 }).Select(one => Condition(fields, at, one))],
                fields.Text($"source-{at}") is { Length: > 0 } source ? source : Practice,
                Verified: false));
        var frequencies = Enum.GetValues<Tier>()
            .Select(tier => new TierFrequency(tier, int.TryParse(fields.Text($"per-{tier}"), NumberStyles.None, CultureInfo.InvariantCulture, out var perYear) ? perYear : throw new RuleViolationException("supervision.frequency-impossible"), Practice, Verified: false));
        return new TierRules([.. rules], [.. frequencies]);
    }

    private static FactCondition Condition(DraftFields fields, int at, int one) =>
        int.TryParse(fields.Text($"value-{at}-{one}"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Enum.TryParse<FactComparison>(fields.Text($"is-{at}-{one}"), out var comparison)
            ? new FactCondition(fields.Text($"fact-{at}-{one}")!, comparison, value)
            : throw new RuleViolationException("supervision.value-missing");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
