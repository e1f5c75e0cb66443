using System.Globalization;
using System.Security.Claims;

namespace CaseFlow.People;

/// <summary>The claim that says when a person last proved who they are. Only a password puts it there: a cookie that is renewed keeps the old time, so that no page load looks like a sign-in.</summary>
public static class AuthenticationTime
{
    private const string Name = "caseflow:authenticated-at";

    /// <summary>The claim of a person who has just given the password.</summary>
    public static Claim At(DateTimeOffset time) => new(Name, time.UtcTicks.ToString(CultureInfo.InvariantCulture));

    /// <summary>When the person proved who they are; the earliest instant if nothing says so.</summary>
    public static DateTimeOffset Of(ClaimsPrincipal person) =>
        person.FindFirst(Name) is { } claim ? new DateTimeOffset(long.Parse(claim.Value, CultureInfo.InvariantCulture), TimeSpan.Zero) : DateTimeOffset.MinValue;

    /// <summary>Hands the time on to the principal that a renewed cookie carries.</summary>
    public static void Keep(ClaimsPrincipal old, ClaimsPrincipal renewed)
    {
        if (old.FindFirst(Name) is { } claim)
        {
            ((ClaimsIdentity)renewed.Identity!).AddClaim(claim.Clone());
        }
    }
}
