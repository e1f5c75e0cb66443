using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Ui.Shell;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>How many tasks wait for the person, beside the inbox in the navigation.</summary>
public sealed class InboxCount(IDbContextFactory<CaseFlowDbContext> contexts, TownClock clock) : INavigationCount
{
    public string Key => "nav.inbox";

    public async Task<int> CountAsync(ClaimsPrincipal person, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var actor = await db.ActorAsync(person.FindFirstValue(ClaimTypes.NameIdentifier)!, clock.Now, cancellation);
        return await FindTasks.CountAsync(db, actor, TaskView.Mine, clock.Now, cancellation);
    }
}
