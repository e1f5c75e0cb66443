using System.Security.Claims;
using CaseFlow.Assessments;
using CaseFlow.Assessments.Pages;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Language;
using CaseFlow.Registry;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Downloads;

/// <summary>Self-assessment reports as files, for people signed in with a cookie who may see them.</summary>
internal static class AssessmentDownloads
{
    public static void MapAssessmentReports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/assessments/{id}/report.docx", WordAsync).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapGet("/assessments/{id}/report.pdf", PdfAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> WordAsync(string id, [AsParameters] Writing writing, CancellationToken cancellationToken) =>
        await writing.PaperAsync(id, cancellationToken) is { } paper ? TypedResults.File(WordDocument.Write(paper), WordDocument.MediaType, paper.Title + ".docx") : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> PdfAsync(string id, [AsParameters] Writing writing, PdfDocument pdf, CancellationToken cancellationToken) =>
        await writing.PaperAsync(id, cancellationToken) is { } paper ? TypedResults.File(pdf.Write(paper), PdfDocument.MediaType, paper.Title + ".pdf") : TypedResults.NotFound();

    /// <summary>What writing a report takes.</summary>
    internal sealed record Writing(ClaimsPrincipal Person, IDbContextFactory<CaseFlowDbContext> Contexts, Standards Standards, AssessmentPaper Paper, TownClock Clock, Texts Texts)
    {
        /// <summary>The report, or null when there is none that the person may see.</summary>
        public async Task<Paper?> PaperAsync(string id, CancellationToken cancellationToken)
        {
            await using var db = await Contexts.CreateDbContextAsync(cancellationToken);
            var dossier = await AssessmentDossier.ReadAsync(db, Standards, id, Person.FindFirstValue(ClaimTypes.NameIdentifier)!, Clock.Now);
            return dossier is null ? null : Paper.Of(dossier, await RegistryWords.ReadAsync(db, Texts, cancellationToken));
        }
    }
}
