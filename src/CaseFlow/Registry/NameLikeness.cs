namespace CaseFlow.Registry;

/// <summary>Finds enterprises whose names are close to one that was written elsewhere: a proposal for a person to look at, never a match by itself.</summary>
public sealed class NameLikeness
{
    /// <summary>Proposals for one name, at most.</summary>
    public const int Most = 3;

    // Of two names' pairs of characters (Dice's coefficient); 福建省云溪涂料有限公司 and 云溪涂料厂 lie above, two names that share a trade alone below.
    private const double CloseEnough = 0.5;

    private static readonly string[] Common = ["有限责任公司", "股份有限公司", "有限公司", "公司", "（演示）", "(演示)", "福建省", "泉州市"];

    private readonly Dictionary<string, List<int>> _byPair = [];
    private readonly List<(Enterprise Enterprise, HashSet<string> Pairs)> _known = [];

    /// <param name="enterprises">All that may be proposed.</param>
    public NameLikeness(IEnumerable<Enterprise> enterprises)
    {
        foreach (var enterprise in enterprises)
        {
            var pairs = PairsOf(enterprise.Name);
            foreach (var pair in pairs)
            {
                (_byPair.TryGetValue(pair, out var at) ? at : _byPair[pair] = []).Add(_known.Count);
            }

            _known.Add((enterprise, pairs));
        }
    }

    /// <summary>The closest, closest first; none where nothing is close.</summary>
    public IReadOnlyList<Enterprise> Closest(string name)
    {
        var pairs = PairsOf(name);
        var shared = pairs.SelectMany(p => _byPair.GetValueOrDefault(p) ?? []).CountBy(at => at);
        return
        [
            .. shared.Select(s => (_known[s.Key].Enterprise, Likeness: 2.0 * s.Value / (pairs.Count + _known[s.Key].Pairs.Count)))
                .Where(s => s.Likeness >= CloseEnough).OrderByDescending(s => s.Likeness).ThenBy(s => s.Enterprise.Id, StringComparer.Ordinal).Take(Most).Select(s => s.Enterprise),
        ];
    }

    private static HashSet<string> PairsOf(string name)
    {
        var plain = Common.Aggregate(string.Concat(name.Where(c => !char.IsWhiteSpace(c))), (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return plain.Length < 2 ? [plain] : [.. Enumerable.Range(0, plain.Length - 1).Select(at => plain.Substring(at, 2))];
    }
}
