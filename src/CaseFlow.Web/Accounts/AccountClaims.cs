using System.Security.Claims;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Accounts;

/// <summary>What a sign-in says of a person. Only what the shell shows: operations read posts from the database each time.</summary>
public sealed class AccountClaims(UserManager<Account> users, IOptions<IdentityOptions> options, AccountsDbContext db)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    /// <summary>Shown the administration entries; every operation checks again.</summary>
    public const string Administers = "caseflow:administers";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.GivenName, user.DisplayName));
        if (await db.Set<Appointment>().AnyAsync(a => a.AccountId == user.Id && a.Role == Roles.Administrator))
        {
            identity.AddClaim(new Claim(Administers, "true"));
        }

        return identity;
    }
}
