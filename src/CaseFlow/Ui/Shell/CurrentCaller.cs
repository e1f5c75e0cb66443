using System.Security.Claims;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.AspNetCore.Components.Authorization;

namespace CaseFlow.Ui.Shell;

/// <summary>Who sits at this page, for the operations it runs; rights are read from the database by each operation.</summary>
/// <param name="state">The circuit's sign-in.</param>
public sealed class CurrentCaller(AuthenticationStateProvider state)
{
    private DateTimeOffset? _confirmedAt;

    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public async ValueTask<Caller> GetAsync()
    {
        var person = (await state.GetAuthenticationStateAsync()).User;
        var signedIn = AuthenticationTime.Of(person);
        return new Caller(
            person.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
            _confirmedAt > signedIn ? _confirmedAt.Value : signedIn,
            "password");
    }

    /// <summary>The person gave the password again on this page. A circuit cannot renew the cookie, so this counts as long as the circuit lives.</summary>
    public void Confirmed(DateTimeOffset at) => _confirmedAt = at;
}
