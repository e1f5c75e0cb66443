using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace CaseFlow.Ui.Shell;

/// <summary>One reading of everything the shell shows.</summary>
/// <param name="Facts">Person, organisation, day.</param>
/// <param name="Entries">Entries this person may see, in order.</param>
/// <param name="Counts">What waits, by entry key.</param>
public sealed record ShellState(ShellFacts Facts, IReadOnlyList<NavigationEntry> Entries, IReadOnlyDictionary<string, int> Counts)
{
    /// <summary>The entries of one place.</summary>
    public IReadOnlyList<NavigationEntry> At(NavigationPlaces place) => [.. Entries.Where(e => e.Places.HasFlag(place))];

    /// <summary>Reads facts, entries and counts for a person.</summary>
    public static async Task<ShellState> ReadAsync(
        ClaimsPrincipal person, IShellFacts facts, IAuthorizationService authorization,
        IEnumerable<NavigationEntry> entries, IEnumerable<INavigationCount> counts, CancellationToken cancellation)
    {
        var seen = new List<NavigationEntry>();
        foreach (var entry in entries.OrderBy(e => e.Order))
        {
            if (entry.Policy is null || (await authorization.AuthorizeAsync(person, entry.Policy)).Succeeded)
            {
                seen.Add(entry);
            }
        }

        var waiting = new Dictionary<string, int>();
        foreach (var count in counts.Where(c => seen.Any(e => e.Key == c.Key)))
        {
            waiting[count.Key] = await count.CountAsync(person, cancellation);
        }

        return new ShellState(await facts.ReadAsync(person, cancellation), seen, waiting);
    }
}
