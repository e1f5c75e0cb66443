using System.Security.Claims;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
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

    /// <summary>Shown the entry to enterprises' files; every page and operation checks again.</summary>
    public const string SeesRegistry = "caseflow:registry";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.GivenName, user.DisplayName));
        var posts = await db.Set<Appointment>().AsNoTracking().Where(a => a.AccountId == user.Id).ToListAsync();
        var actor = new Actor(user.Id, user.DisplayName, user.EmployeeId, user.EnterpriseId, posts);
        if (actor.Holds(Roles.Administrator))
        {
            identity.AddClaim(new Claim(Administers, "true"));
        }

        if (actor.SeesRegistry())
        {
            identity.AddClaim(new Claim(SeesRegistry, "true"));
        }

        return identity;
    }
}
