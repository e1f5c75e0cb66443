using System.Security.Claims;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Web.Accounts;

/// <summary>Reads who calls from the claims of cookie or token.</summary>
public static class ClaimsCaller
{
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static Caller ToCaller(this ClaimsPrincipal person, string method) =>
        new(
            person.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
            AuthenticationTime.Of(person),
            method);
}
