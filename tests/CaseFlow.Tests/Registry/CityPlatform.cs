using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using Xunit;

namespace CaseFlow.Tests.Registry;

/// <summary>The city's own platform: what it does not know yet goes there, what it holds comes from there, and nobody is taken for another.</summary>
public sealed class CityPlatform
{
    private static readonly string[] Headings = ["企业ID", "社会信用代码", "单位名称", "地址"];

    [Fact]
    public async Task An_export_holds_what_the_platform_does_not_know_and_is_noted()
    {
        await using var app = await StartAsync();
        var id = await app.RegisterAsync(RegistryScene.Details(1));
        Assert.Equal(3, (await ReadAsync(app)).Count(r => r.IsNew));
        await app.ExportToCityAsync();
        Assert.DoesNotContain(await ReadAsync(app), r => r.IsNew || r.Changes.Count > 0);
        await Refused.IsAsync(app, "registry.city.nothing", () => app.ExportToCityAsync());

        await app.EditAsync(id, d => d with { Address = "工业路 8 号", Risk = RiskColour.Red });

        // The risk is no column of the platform.
        var changed = Assert.Single(await ReadAsync(app), r => r.Changes.Count > 0);
        Assert.Equal((id, new CityChange("地址", "", "工业路 8 号")), (changed.Enterprise.Id, Assert.Single(changed.Changes)));
        var lines = (await app.ExportToCityAsync()).Query().Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(2, lines.Count);
        Assert.Contains("工业路 8 号", lines[1].Values);
        var history = await app.HistoryAsync(id);
        Assert.Equal(["全部栏目", "地址"], history.Where(m => m.Code == "registry.history.city-exported").Select(m => m.Arguments[0] == "@registry.city.all-columns" ? "全部栏目" : m.Arguments[0]));
        Assert.All(history, m => BothLanguages.Say(app.Get<CaseFlow.Language.Texts>(), m));
    }

    [Fact]
    public async Task A_row_is_found_by_the_platforms_id_then_by_credit_code_and_never_by_its_name_alone()
    {
        await using var app = await StartAsync();
        var byId = await app.RegisterAsync(RegistryScene.Details(1, "海丰机械有限公司") with { CityPlatformId = "QZ-1" });
        var byCode = await app.RegisterAsync(RegistryScene.Details(2, "永利五金厂"));
        var byName = await app.RegisterAsync(RegistryScene.Details(3, "福建省盛达石材有限公司"));
        var sheet = Sheet(
            app,
            ["QZ-1", null, "海丰机械制造有限公司", "一号路"],
            ["QZ-2", RegistryScene.Code(2), null, null],
            ["QZ-3", null, "盛达石材厂", "三号路"],
            ["QZ-4", RegistryScene.Code(9), "毫不相干商行", null]);

        var preview = await PreviewAsync(app, sheet, []);
        Assert.Equal([CityMatchKind.PlatformId, CityMatchKind.CreditCode, CityMatchKind.Open, CityMatchKind.Open], preview.Matches.Select(m => m.Kind));
        Assert.Equal([byName], preview.Matches[2].Close.Select(e => e.Id));
        Assert.Empty(preview.Matches[3].Close);
        await ImportAsync(app, sheet, []);
        Assert.Equal(("海丰机械制造有限公司", "一号路"), await NameAndAddressAsync(app, byId));
        Assert.Equal("QZ-2", (await app.EnterpriseAsync(byCode)).CityPlatformId);
        Assert.Equal("永利五金厂", (await app.EnterpriseAsync(byCode)).Name);
        Assert.Null((await app.EnterpriseAsync(byName)).CityPlatformId);
        Assert.Equal(5, await app.ReadAsync(db => db.Enterprises.CountAsync()));

        // Once the office says which it is, the id is known for good.
        var counts = await ImportAsync(app, sheet, new() { [4] = byName });
        Assert.Equal(new ImportCounts(0, 1, 2, 0), counts);
        Assert.Equal("QZ-3", (await app.EnterpriseAsync(byName)).CityPlatformId);
        Assert.Equal(CityMatchKind.PlatformId, (await PreviewAsync(app, sheet, [])).Matches[2].Kind);
    }

    [Fact]
    public async Task What_came_from_the_platform_is_not_sent_back_to_it()
    {
        await using var app = await StartAsync();
        await app.ExportToCityAsync();
        var id = await app.RegisterAsync(RegistryScene.Details(1) with { Address = "旧址" });

        await ImportAsync(app, Sheet(app, ["QZ-1", RegistryScene.Code(1), "平台上的名字", "新址"]), []);

        Assert.DoesNotContain(await ReadAsync(app), r => r.IsNew || r.Changes.Count > 0);
        await app.EditAsync(id, d => d with { Address = "更新的地址" });
        Assert.Equal("新址", Assert.Single(Assert.Single(await ReadAsync(app), r => r.Changes.Count > 0).Changes).Old);
    }

    [Fact]
    public async Task Every_row_says_what_is_wrong_with_it_and_only_the_good_ones_are_taken()
    {
        await using var app = await StartAsync();
        await app.RegisterAsync(RegistryScene.Details(1) with { CityPlatformId = "QZ-1" });
        var second = await app.RegisterAsync(RegistryScene.Details(2));
        var sheet = Sheet(
            app,
            ["QZ-1", RegistryScene.Code(2), "抢了别人的代码", null],
            ["QZ-7", RegistryScene.Code(2), null, null],
            [null, "9135", "代码太短的企业", null]);

        var preview = await PreviewAsync(app, sheet, new Dictionary<int, string> { [4] = CityMatching.IsNew });
        Assert.Contains("registry.credit-code.taken", preview.Rows[0].Problems.Select(p => p.Code));
        Assert.Contains("registry.credit-code.length", preview.Rows[2].Problems.Select(p => p.Code));
        Assert.Contains("registry.field-required", preview.Rows[2].Problems.Select(p => p.Code));
        var unread = ImportScene.File(["单位名称"], ["无法对应"]);
        await Refused.IsAsync(app, "registry.city.no-key-column", () => Task.FromResult(EnterpriseWorkbook.Read(unread, app.Get<SheetHeadings>().Known(), CityMatching.Keys)));
        Assert.Null((await app.EnterpriseAsync(second)).CityPlatformId);
    }

    [Fact]
    public async Task Only_who_keeps_the_registry_exports_or_imports()
    {
        await using var app = await StartAsync();
        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<ExportToCity>(), new ExportToCity.Request(true), "village1"));
        var sheet = Sheet(app, ["QZ-1", RegistryScene.Code(1), "名字", null]);
        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<ImportFromCity>(), new ImportFromCity.Request(sheet, new Dictionary<int, string>(), new(0, 0, 0, 0)), "village1"));
    }

    private static Task<InstalledCaseFlow> StartAsync() => InstalledCaseFlow.StartAsync(settings =>
    {
        settings["Registry:CityPlatformColumns:CityPlatformId"] = Headings[0];
        settings["Registry:CityPlatformColumns:CreditCode"] = Headings[1];
        settings["Registry:CityPlatformColumns:Name"] = Headings[2];
        settings["Registry:CityPlatformColumns:Address"] = Headings[3];
    });

    private static Task<IReadOnlyList<CityRow>> ReadAsync(InstalledCaseFlow app) => app.ReadAsync(db => app.Get<CityRows>().ReadAsync(db, default));

    private static EnterpriseSheet Sheet(InstalledCaseFlow app, params object?[][] rows) => EnterpriseWorkbook.Read(ImportScene.File(Headings, rows), app.Get<SheetHeadings>().Known(), CityMatching.Keys);

    private static async Task<CityPreview> PreviewAsync(InstalledCaseFlow app, EnterpriseSheet sheet, Dictionary<int, string> decided)
    {
        var (actor, words) = (await app.ActorAsync("office"), await app.WordsAsync());
        return await app.ReadAsync(db => CityPreview.ReadAsync(db, actor, sheet, decided, words, default));
    }

    private static async Task<ImportCounts> ImportAsync(InstalledCaseFlow app, EnterpriseSheet sheet, Dictionary<int, string> decided) =>
        await app.RunAsync(app.Get<ImportFromCity>(), new ImportFromCity.Request(sheet, decided, (await PreviewAsync(app, sheet, decided)).Counts), "office");

    private static async Task<(string Name, string? Address)> NameAndAddressAsync(InstalledCaseFlow app, string id) => await app.EnterpriseAsync(id) is var e ? (e.Name, e.Address) : default;
}
