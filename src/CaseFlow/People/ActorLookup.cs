using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.People;

/// <summary>Reads who acts.</summary>
public static class ActorLookup
{
    /// <summary>The actor of the running command, read once per command.</summary>
    /// <exception cref="RuleViolationException">The account is gone or locked.</exception>
    public static async ValueTask<Actor> ActorAsync(this CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Shared<Actor>() is { } known)
        {
            return known;
        }

        var actor = await context.Db.ActorAsync(context.Caller.AccountId, context.Now, cancellationToken);
        context.Share(actor);
        return actor;
    }

    /// <summary>Reads an actor for a page or a query.</summary>
    /// <exception cref="RuleViolationException">The account is gone or locked.</exception>
    public static async Task<Actor> ActorAsync(this CaseFlowDbContext db, string accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (accountId == Actor.SystemId)
        {
            return Actor.System;
        }

        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken);
        if (account is null || account.LockoutEnd > now)
        {
            throw new RuleViolationException("people.account-not-usable");
        }

        var appointments = await db.Appointments.AsNoTracking().Where(a => a.AccountId == accountId).ToListAsync(cancellationToken);
        return new Actor(account.Id, account.DisplayName, account.EmployeeId, account.EnterpriseId, appointments);
    }

    /// <summary>Lets only an administrator go on; the cookie's claim may be older than the post.</summary>
    /// <exception cref="RuleViolationException">The account holds no such post now.</exception>
    public static async Task RequireAdministratorAsync(this CaseFlowDbContext db, string accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!(await db.ActorAsync(accountId, now, cancellationToken)).Holds(Roles.Administrator))
        {
            throw new RuleViolationException("people.not-administrator");
        }
    }
}
