using System.Security.Claims;

namespace CaseFlow.Ui.Shell;

/// <summary>Counts what waits behind a navigation entry; registered by the slice, asked on every navigation and refresh.</summary>
public interface INavigationCount
{
    /// <summary>The <see cref="NavigationEntry.Key"/> it counts for.</summary>
    string Key { get; }

    /// <summary>How many wait for this person; 0 shows nothing.</summary>
    Task<int> CountAsync(ClaimsPrincipal person, CancellationToken cancellation);
}
