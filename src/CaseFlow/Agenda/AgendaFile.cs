using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.People;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Agenda;

/// <summary>A person's open dates as an iCalendar file (RFC 5545), in that person's language.</summary>
public sealed class AgendaFile(IEnumerable<IAgendaSource> sources, TownClock clock, Texts texts, IOptions<SiteOptions> site)
{
    /// <summary>Reads the file behind a secret address.</summary>
    /// <param name="db">Where to read.</param>
    /// <param name="id">The address's open part.</param>
    /// <param name="secret">Its secret part.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    /// <returns>Null for whoever does not know the secret, and for accounts that may not sign in.</returns>
    public async Task<string?> ReadAsync(CaseFlowDbContext db, string id, string secret, CancellationToken cancellationToken)
    {
        var feed = await db.Set<AgendaFeed>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellationToken);
        if (feed is null || !feed.Admits(secret))
        {
            return null;
        }

        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == feed.AccountId && !(a.LockoutEnd > clock.Now), cancellationToken);
        return account is null ? null : await WriteAsync(db, account, cancellationToken);
    }

    private async Task<string> WriteAsync(CaseFlowDbContext db, Account account, CancellationToken cancellationToken)
    {
        var culture = CultureInfo.GetCultureInfo(account.Culture);
        var actor = await db.ActorAsync(account.Id, clock.Now, cancellationToken);
        var calendar = new Ical.Net.Calendar { ProductId = "-//CaseFlow//" + account.Culture, Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", texts.In(culture, "agenda.calendar-name", account.DisplayName));
        foreach (var source in sources)
        {
            foreach (var entry in await source.ReadAsync(db, actor, cancellationToken))
            {
                calendar.Events.Add(EventOf(entry, culture));
            }
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private CalendarEvent EventOf(AgendaEntry entry, CultureInfo culture)
    {
        var page = site.Value.Address.TrimEnd('/') + entry.Href;
        return new CalendarEvent
        {
            Uid = $"{entry.Id}@caseflow",
            Summary = texts.Render(entry.Title, culture),
            Description = texts.In(culture, "agenda.due", page),
            Url = new Uri(page),
            DtStamp = new CalDateTime(clock.Now.UtcDateTime, "UTC"),
            Start = entry.At is { } at ? new CalDateTime(at.UtcDateTime, "UTC") : new CalDateTime(entry.On),
        };
    }
}
