using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace CaseFlow.Tests.Registry;

/// <summary>Excel files as the office sends and gets them.</summary>
internal static class ImportScene
{
    public static readonly string[] Headings = ["统一社会信用代码", "企业名称", "属地单位", "企业类别", "行业", "规模", "风险等级", "主要负责人电话", "市级平台编号", "系统编号"];

    /// <summary>A row of the file; change single cells by <see cref="With"/>.</summary>
    public static object?[] Row(int number) =>
        [RegistryScene.Code(number), $"测试企业{number}", "溪山村委会（演示）", "二类企业", "机械", "小型", "黄", "000-0000-3333", null, null];

    public static object?[] With(this object?[] row, string heading, object? value)
    {
        object?[] changed = [.. row];
        changed[Array.IndexOf(Headings, heading)] = value;
        return changed;
    }

    /// <summary>A file with our headings.</summary>
    public static MemoryStream File(params object?[][] rows) => File(Headings, rows);

    public static MemoryStream File(string[] headings, params object?[][] rows)
    {
        var file = new MemoryStream();
        file.SaveAs(rows.Prepend(headings).Select(cells => headings.Select((_, at) => (cell: cells.ElementAtOrDefault(at), at)).ToDictionary(c => $"{c.at:00}", c => c.cell)), printHeader: false);
        return file;
    }

    public static EnterpriseSheet Read(this InstalledCaseFlow app, Stream file) => EnterpriseWorkbook.Read(file, app.Get<SheetHeadings>().Known());

    public static async Task<IReadOnlyList<ImportedRow>> PreviewAsync(this InstalledCaseFlow app, Stream file, string user = "office")
    {
        var (actor, words) = (await app.ActorAsync(user), await app.WordsAsync());
        return await app.ReadAsync(db => PreviewImport.RunAsync(db, actor, app.Read(file), words, default));
    }

    /// <summary>Looks at the preview and confirms it.</summary>
    public static async Task<ImportCounts> ImportAsync(this InstalledCaseFlow app, Stream file, string? key = null)
    {
        var seen = ImportCounts.Of(await app.PreviewAsync(file));
        return await app.RunAsync(app.Get<ImportEnterprises>(), new ImportEnterprises.Request(app.Read(file), seen), "office", key);
    }

    /// <summary>Everything a person sees, as the list exports it.</summary>
    public static async Task<MemoryStream> ExportAsync(this InstalledCaseFlow app, string user = "office")
    {
        var actor = await app.ActorAsync(user);
        return new MemoryStream(await app.ReadAsync(db => app.Get<ExportEnterprises>().RunAsync(db, actor, new EnterpriseFilter(), default)));
    }

    /// <summary>The file for the city's platform.</summary>
    public static async Task<MemoryStream> ExportToCityAsync(this InstalledCaseFlow app, bool everything = false)
    {
        var made = await app.RunAsync(app.Get<ExportToCity>(), new ExportToCity.Request(everything), "office");
        return new MemoryStream((await app.ReadAsync(db => db.CityExports.AsNoTracking().SingleAsync(e => e.Id == made.ExportId))).Content);
    }
}
