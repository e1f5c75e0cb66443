using System.Globalization;
using System.Security.Claims;
using CaseFlow.Processes;
using Microsoft.AspNetCore.Components.Authorization;

namespace CaseFlow.Ui.Shell;

/// <summary>Who sits at this page, for the operations it runs; rights are read from the database by each operation.</summary>
/// <param name="state">The circuit's sign-in.</param>
public sealed class CurrentCaller(AuthenticationStateProvider state)
{
    /// <summary>The claim that says when the person proved who they are: UTC ticks.</summary>
    private const string AuthenticatedAt = "caseflow:authenticated-at";

    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public async ValueTask<Caller> GetAsync()
    {
        var person = (await state.GetAuthenticationStateAsync()).User;
        return new Caller(
            person.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
            new DateTimeOffset(long.Parse(person.FindFirstValue(AuthenticatedAt) ?? "0", CultureInfo.InvariantCulture), TimeSpan.Zero),
            "password");
    }
}
