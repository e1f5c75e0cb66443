using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Administration;

/// <summary>How many incidents are open and how many tasks nobody can answer, beside their entry; only administrators see it.</summary>
public sealed class IncidentCount(IDbContextFactory<CaseFlowDbContext> contexts, TownClock clock) : INavigationCount
{
    public string Key => "nav.incidents";

    public async Task<int> CountAsync(ClaimsPrincipal person, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Incidents.CountAsync(i => i.ResolvedAt == null, cancellation) + await TasksForNobody.CountAsync(db, clock.Now, cancellation);
    }
}
