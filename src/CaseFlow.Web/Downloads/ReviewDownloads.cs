using System.Security.Claims;
using CaseFlow.Assessments;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Grading;
using CaseFlow.Grading.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Downloads;

/// <summary>Reports of reviews as Word files, for people signed in with a cookie who may see the application.</summary>
internal static class ReviewDownloads
{
    public static void MapReviewReports(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/grading/{id}/report.docx", WordAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> WordAsync(string id, ClaimsPrincipal person, [AsParameters] Reading reading, ReviewPaper paper, CancellationToken cancellationToken)
    {
        await using var db = await reading.Contexts.CreateDbContextAsync(cancellationToken);
        var rules = reading.Seed.Get<GradingRules>(GradingRules.Path);
        var dossier = await GradingDossier.ReadAsync(db, rules, reading.Conditions, reading.Standards, id, person.FindFirstValue(ClaimTypes.NameIdentifier)!, reading.Clock);
        if (dossier is not { Application.ReportedOn: not null, Standard: not null })
        {
            return TypedResults.NotFound();
        }

        var report = paper.Of(dossier);
        return TypedResults.File(WordDocument.Write(report), WordDocument.MediaType, report.Title + ".docx");
    }

    /// <summary>What reading an application takes.</summary>
    internal sealed record Reading(IDbContextFactory<CaseFlowDbContext> Contexts, SeedDocuments Seed, Conditions Conditions, Standards Standards, TownClock Clock);
}
