using System.Collections.Concurrent;

namespace CaseFlow.Rehearsals;

/// <summary>Rehearsed years for as long as somebody looks at them, so that they can be downloaded. Nothing of them is stored.</summary>
public sealed class RehearsedYears
{
    private readonly ConcurrentDictionary<string, (string AccountId, RehearsedYear Year)> _kept = new();

    /// <returns>The key that names it in an address.</returns>
    public string Keep(string accountId, RehearsedYear year)
    {
        var key = Guid.NewGuid().ToString("N");
        _kept[key] = (accountId, year);
        return key;
    }

    /// <summary>One's own; null if it is somebody else's or nobody looks at it any more.</summary>
    public RehearsedYear? Find(string accountId, string key) => _kept.TryGetValue(key, out var kept) && kept.AccountId == accountId ? kept.Year : null;

    public void Forget(string key) => _kept.TryRemove(key, out _);
}
