using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Registry;
using CaseFlow.Ui.Drafts;

namespace CaseFlow.Supervision.Pages;

/// <summary>The rules of supervision as the fields of a form: yes and no and the risk's colours are written as words.</summary>
internal sealed class TypedRules(EnterpriseFacts facts, Texts texts)
{
    /// <summary>Conditions of one rule, at most.</summary>
    public const int Conditions = 3;

    private const int MostChoices = 10;

    private const string Practice = "镇安办修改";

    private static readonly int[] YesAndNo = [1, 0];

    /// <summary>The rules there are, and room for two more.</summary>
    public static int Places(TierRules rules) => rules.Rules.Count + 2;

    /// <summary>The words that values have, to choose from.</summary>
    public IReadOnlyList<string> Words => [.. facts.All.SelectMany(WordsOf).Select(w => w.Word).Distinct()];

    /// <summary>What is stored, by field.</summary>
    public IReadOnlyDictionary<string, string> Fields(TierRules rules)
    {
        var fields = new Dictionary<string, string> { ["reason"] = "", ["count"] = Number(Places(rules)) };
        foreach (var at in Enumerable.Range(0, Places(rules)))
        {
            var rule = rules.Rules.ElementAtOrDefault(at);
            (fields[$"tier-{at}"], fields[$"source-{at}"]) = (rule?.Tier.ToString() ?? "", rule?.Source ?? "");
            foreach (var one in Enumerable.Range(0, Conditions))
            {
                var condition = rule?.Conditions.ElementAtOrDefault(one);
                (fields[$"fact-{at}-{one}"], fields[$"is-{at}-{one}"], fields[$"value-{at}-{one}"]) = (condition?.Fact ?? "", condition?.Comparison.ToString() ?? "", condition is null ? "" : Written(condition));
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
    public TierRules Read(DraftFields fields)
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

    private FactCondition Condition(DraftFields fields, int at, int one)
    {
        var fact = facts.Find(fields.Text($"fact-{at}-{one}")!) ?? throw new RuleViolationException("fact.sentence.unknown", fields.Text($"fact-{at}-{one}")!);
        var value = Valued(fact, (fields.Text($"value-{at}-{one}") ?? "").Trim()) ?? throw new RuleViolationException("supervision.value-missing", $"@fact.{fact.Key}");
        return fact.Kind is FactKind.YesNo or FactKind.Choice
            ? new FactCondition(fact.Key, FactComparison.Is, value)
            : Enum.TryParse<FactComparison>(fields.Text($"is-{at}-{one}"), out var comparison) ? new FactCondition(fact.Key, comparison, value) : throw new RuleViolationException("supervision.value-missing", $"@fact.{fact.Key}");
    }

    private string Written(FactCondition condition) => facts.Find(condition.Fact) is { } fact ? EnterpriseFacts.Word(fact, condition.Value, texts) : Number(condition.Value);

    // A word, the beginning or the colour of one, or its number.
    private int? Valued(IEnterpriseFact fact, string typed) =>
        WordsOf(fact).Where(w => typed.Length > 0 && w.Word.Contains(typed, StringComparison.OrdinalIgnoreCase)).Select(w => (int?)w.Number).FirstOrDefault()
        ?? (int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    private IEnumerable<(int Number, string Word)> WordsOf(IEnterpriseFact fact) => fact.Kind switch
    {
        FactKind.YesNo => YesAndNo.Select(n => (n, EnterpriseFacts.Word(fact, n, texts))),
        FactKind.Choice => Enumerable.Range(0, MostChoices).Where(n => texts.Has($"fact.{fact.Key}.{Number(n)}")).Select(n => (n, EnterpriseFacts.Word(fact, n, texts))),
        _ => [],
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
