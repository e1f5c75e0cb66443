using System.Security.Claims;

namespace CaseFlow.Ui.Shell;

/// <summary>Finds the shell's facts for a person; the host replaces the default with one that asks people, calendar and notices.</summary>
public interface IShellFacts
{
    /// <summary>Reads them afresh; called when the shell starts, on navigation and on refresh.</summary>
    Task<ShellFacts> ReadAsync(ClaimsPrincipal person, CancellationToken cancellation);
}
