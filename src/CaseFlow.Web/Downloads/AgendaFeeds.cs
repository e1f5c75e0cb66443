using System.Text;
using CaseFlow.Agenda;
using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Downloads;

/// <summary>Calendar feeds for calendar programs, which cannot sign in: the address is the secret.</summary>
internal static class AgendaFeeds
{
    public static void MapAgendaFeeds(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/feeds/{id}/{secret}.ics", ReadAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> ReadAsync(string id, string secret, HttpContext http, IDbContextFactory<CaseFlowDbContext> contexts, AgendaFile agenda, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return await agenda.ReadAsync(db, id, secret, cancellationToken) is { } file
            ? TypedResults.Text(file, "text/calendar", Encoding.UTF8)
            : TypedResults.NotFound();
    }
}
