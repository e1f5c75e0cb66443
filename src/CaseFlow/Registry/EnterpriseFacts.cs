using System.Globalization;
using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>All facts that slices register, and what they say today.</summary>
public sealed class EnterpriseFacts(IEnumerable<IEnterpriseFact> facts)
{
    private readonly Dictionary<string, IEnterpriseFact> _facts = facts.ToDictionary(f => f.Key);

    /// <summary>In the order in which they are offered.</summary>
    public IReadOnlyList<IEnterpriseFact> All => [.. _facts.Values.OrderBy(f => f.Key, StringComparer.Ordinal)];

    /// <summary>A fact by its key, or null when no slice knows it.</summary>
    public IEnterpriseFact? Find(string key) => _facts.GetValueOrDefault(key);

    /// <summary>A condition as a sentence.</summary>
    public Message Sentence(FactCondition condition) =>
        Find(condition.Fact) is { } fact ? condition.Sentence(fact.Kind) : new Message("fact.sentence.unknown", condition.Fact);

    /// <summary>A fact's number as people read it: a count, a word of its own, or yes and no.</summary>
    public static string Word(IEnterpriseFact fact, int number, Texts texts) => Word(fact, number, key => texts[key]);

    /// <summary>A number of a fact in the words of a language of one's own choice.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="number">Its number.</param>
    /// <param name="say">The word of a resource key.</param>
    /// <returns>As people read it.</returns>
    internal static string Word(IEnterpriseFact fact, int number, Func<string, string> say) => fact.Kind switch
    {
        FactKind.YesNo => say(number == 0 ? "fact.no" : "fact.yes"),
        FactKind.Choice => say($"fact.{fact.Key}.{number.ToString(CultureInfo.InvariantCulture)}"),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Reads the facts that conditions ask for, each in one query.</summary>
    /// <param name="db">To read from.</param>
    /// <param name="conditions">What is asked.</param>
    /// <param name="enterpriseId">Only of this enterprise; null: of all.</param>
    /// <param name="today">The town's date.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    public async Task<FactSheet> ReadAsync(CaseFlowDbContext db, IEnumerable<FactCondition> conditions, string? enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var read = new Dictionary<string, (IReadOnlyDictionary<string, int>, int?)>();
        foreach (var key in conditions.Select(c => c.Fact).Distinct())
        {
            if (Find(key) is { } fact)
            {
                read[key] = (await fact.ReadAsync(db, enterpriseId, today, cancellationToken), fact.Otherwise);
            }
        }

        return new FactSheet(read);
    }
}
