using System.Security.Claims;
using CaseFlow.Calendar;

namespace CaseFlow.Ui.Shell;

/// <summary>What can be said from the sign-in alone: the person's name and the date.</summary>
/// <param name="clock">For today's date.</param>
public sealed class ClaimShellFacts(TownClock clock) : IShellFacts
{
    /// <inheritdoc/>
    public Task<ShellFacts> ReadAsync(ClaimsPrincipal person, CancellationToken cancellation) =>
        Task.FromResult(new ShellFacts(
            person.FindFirstValue(ClaimTypes.GivenName) ?? person.Identity?.Name ?? "",
            person.FindFirstValue(ClaimTypes.Role),
            null,
            clock.Today));
}
