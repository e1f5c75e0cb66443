using System.Globalization;
using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Accounts;

/// <summary>Says in the shell who the reader is, where they work and what day it is.</summary>
public sealed class PersonShellFacts(IDbContextFactory<CaseFlowDbContext> contexts, TownClock clock, WorkingCalendars calendars, Texts texts, IOptions<SiteOptions> site) : IShellFacts
{
    public async Task<ShellFacts> ReadAsync(ClaimsPrincipal person, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var actor = await db.ActorAsync(person.FindFirstValue(ClaimTypes.NameIdentifier)!, clock.Now, cancellation);
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == actor.AccountId, cancellation);
        var enterprise = actor.EnterpriseId is null ? null : await db.Set<Enterprise>().AsNoTracking().Where(e => e.Id == actor.EnterpriseId).Select(e => e.Name).SingleOrDefaultAsync(cancellation);
        var roles = string.Join(" · ", actor.Appointments.Select(a => texts["role." + a.Role]).Distinct());
        return new ShellFacts(actor.DisplayName, roles, enterprise ?? site.Value.Name, clock.Today, DayNote(), account.IsDemo, SearchHref: "/permits");
    }

    private string DayNote()
    {
        var calendar = calendars.Current;
        return calendar.IsWorkingDay(clock.Today)
            ? texts["shell.working-day", calendar.WorkingDayOfMonth(clock.Today).ToString(CultureInfo.InvariantCulture)]
            : texts["shell.rest-day"];
    }
}
