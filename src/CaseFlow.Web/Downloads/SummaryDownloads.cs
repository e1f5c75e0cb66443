using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using CaseFlow.Summaries;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Downloads;

/// <summary>A campaign's summary as Word and PDF, for those who see the town.</summary>
internal static class SummaryDownloads
{
    public static void MapSummaryDownloads(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/campaigns/{id}/summary/{format:regex(^(docx|pdf)$)}", SummaryAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> SummaryAsync(
        string id, string format, ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, SummaryFigures figures, SummaryPaper paper, PdfDocument pdf, TownClock clock, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(person.FindFirstValue(ClaimTypes.NameIdentifier)!, clock.Now, cancellationToken);
        if (!actor.SeesTown || await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } campaign)
        {
            return TypedResults.NotFound();
        }

        var summary = await db.Set<CampaignSummary>().AsNoTracking().SingleOrDefaultAsync(s => s.CampaignId == id, cancellationToken);
        var parts = summary is { IsComplete: true } ? summary.Figures : await figures.ReadAsync(db, campaign, cancellationToken);
        var written = paper.Write(campaign, summary?.Words ?? SummaryWords.None, parts);
        return format == "docx"
            ? TypedResults.File(WordDocument.Write(written), WordDocument.MediaType, $"{written.Title}.docx")
            : TypedResults.File(pdf.Write(written), PdfDocument.MediaType);
    }
}
