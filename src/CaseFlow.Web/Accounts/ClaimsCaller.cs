using System.Globalization;
using System.Security.Claims;
using CaseFlow.Processes;

namespace CaseFlow.Web.Accounts;

/// <summary>Reads who calls from the claims of cookie or token.</summary>
public static class ClaimsCaller
{
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static Caller ToCaller(this ClaimsPrincipal person, string method) =>
        new(
            person.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
            new DateTimeOffset(long.Parse(person.FindFirstValue(AccountClaims.AuthenticatedAt) ?? "0", CultureInfo.InvariantCulture), TimeSpan.Zero),
            method);
}
