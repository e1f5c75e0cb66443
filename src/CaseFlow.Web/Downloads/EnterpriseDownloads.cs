using System.Globalization;
using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Registry.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Downloads;

/// <summary>Excel files of the registry, for people signed in with a cookie.</summary>
internal static class EnterpriseDownloads
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapEnterpriseDownloads(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/enterprises/template", TemplateAsync).RequireAuthorization(RegistryModule.Policy).ExcludeFromDescription();
        endpoints.MapGet("/registry/city/exports/{id}", CityExportAsync).RequireAuthorization(RegistryModule.Policy).ExcludeFromDescription();
        endpoints.MapGet("/enterprises/export", ExportAsync).RequireAuthorization(RegistryModule.Policy).ExcludeFromDescription();
    }

    private static async Task<IResult> TemplateAsync(IDbContextFactory<CaseFlowDbContext> contexts, SheetHeadings headings, Texts texts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var words = await RegistryWords.ReadAsync(db, texts, cancellationToken);
        return TypedResults.File(EnterpriseWorkbook.Template(headings.Own, words, texts), Excel, texts["registry.template-file"] + ".xlsx");
    }

    /// <summary>What the list of the same address shows, all pages.</summary>
    private static async Task<IResult> ExportAsync(
        ClaimsPrincipal person,
        [AsParameters] ListAddress address,
        IDbContextFactory<CaseFlowDbContext> contexts,
        ExportEnterprises export,
        IOptions<RegistryOptions> options,
        TownClock clock,
        Texts texts,
        CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(person.FindFirstValue(ClaimTypes.NameIdentifier)!, clock.Now, cancellationToken);
        var filter = EnterpriseListFilter.Of(address.Unit, address.Category, address.Risk, address.Q, address.Show, address.Closed, null);
        var file = await export.RunAsync(db, actor, filter.ToQuery(clock.Today, options.Value.CertificateWarningDays), cancellationToken);
        var name = $"{texts["registry.navigation"]}-{clock.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}.xlsx";
        return TypedResults.File(file, Excel, name);
    }

    /// <summary>A file that was made for the city's platform; for who keeps the registry.</summary>
    private static async Task<IResult> CityExportAsync(string id, ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, TownClock clock, Texts texts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(person.FindFirstValue(ClaimTypes.NameIdentifier)!, clock.Now, cancellationToken);
        var export = actor.KeepsRegistry() ? await db.CityExports.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) : null;
        return export is null
            ? TypedResults.NotFound()
            : TypedResults.File(export.Content, Excel, $"{texts["registry.city"]}-{clock.ToLocal(export.At).ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}.xlsx");
    }

    /// <summary>The list's address.</summary>
    internal sealed record ListAddress(string? Unit, string? Category, string? Risk, string? Q, string? Show, bool? Closed);
}
