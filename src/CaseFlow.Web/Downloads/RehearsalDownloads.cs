using System.Security.Claims;
using CaseFlow.Language;
using CaseFlow.Rehearsals;

namespace CaseFlow.Web.Downloads;

/// <summary>The rehearsed year that a person is looking at, as Excel.</summary>
internal static class RehearsalDownloads
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapRehearsalDownloads(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/rehearsals/{key}.xlsx", Export).RequireAuthorization().ExcludeFromDescription();

    private static IResult Export(string key, string? person, string? month, RehearsedKind? kind, ClaimsPrincipal reader, RehearsedYears years, RehearsalWorkbook workbook, Texts texts) =>
        years.Find(reader.FindFirstValue(ClaimTypes.NameIdentifier)!, key) is { } year
            ? TypedResults.File(workbook.Write(year.Where(new RehearsalFilter(person, month, kind))), Excel, $"{texts["rehearsal.sheet"]}-{year.From.Year}.xlsx")
            : TypedResults.NotFound();
}
