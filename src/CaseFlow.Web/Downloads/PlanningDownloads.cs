using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Downloads;

/// <summary>A year's planning lists as Excel, with what the reader may see of them.</summary>
internal static class PlanningDownloads
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapPlanningDownloads(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/grading/planning/{year:int}.xlsx", ExportAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> ExportAsync(int year, ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, PlanningWorkbook workbook, TownClock clock, Texts texts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(person.FindFirstValue(ClaimTypes.NameIdentifier)!, clock.Now, cancellationToken);
        var rows = await Planning.ReadAsync(db, actor, year, cancellationToken);
        return TypedResults.File(workbook.Write(year, rows), Excel, texts["grading.planning.sheet", year] + ".xlsx");
    }
}
