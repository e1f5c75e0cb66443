using System.Diagnostics;
using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MiniExcelLibs;
using Xunit;

namespace CaseFlow.Tests.Registry;

/// <summary>Excel files: what is taken over, what is refused and why.</summary>
public sealed class ImportingEnterprises
{
    [Fact]
    public async Task New_changed_and_unchanged_rows_are_told_apart_and_taken_over_in_one_command()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync(ImportScene.File(ImportScene.Row(1), ImportScene.Row(2)));
        var file = ImportScene.File(ImportScene.Row(1), ImportScene.Row(2).With("风险等级", "Major (red)"), ImportScene.Row(3));

        Assert.Equal([ImportVerdict.Unchanged, ImportVerdict.Changed, ImportVerdict.New], (await app.PreviewAsync(file)).Select(r => r.Verdict));
        Assert.Equal(new ImportCounts(1, 1, 1, 0), await app.ImportAsync(file));

        var second = await app.ReadAsync(db => db.Enterprises.AsNoTracking().SingleAsync(e => e.CreditCode == RegistryScene.Code(2)));
        Assert.Equal((RiskColour.Red, "000-0000-3333", RegistryScene.Xishan, "machinery"), (second.Risk, second.PrincipalPhone, second.UnitId, second.Sector));
        Assert.Equal(["registry.history.imported", "registry.history.import-row", "registry.history.changed"], (await app.HistoryAsync(second.Id)).Select(m => m.Code));
    }

    public static TheoryData<string, object?, string> Wrong() => new()
    {
        { "属地单位", null, "registry.field-required" },
        { "属地单位", "不存在的村", "registry.unknown-word" },
        { "企业类别", "四类企业", "registry.unknown-word" },
        { "风险等级", "紫", "registry.unknown-word" },
        { "规模", "巨型", "registry.unknown-word" },
        { "规模", null, "registry.field-required" },
        { "行业", "炼丹", "registry.unknown-word" },
        { "企业名称", null, "registry.field-required" },
        { "统一社会信用代码", null, "registry.credit-code.missing" },
        { "统一社会信用代码", "91330100799655058C", "registry.credit-code.check" },
        { "统一社会信用代码", "123", "registry.credit-code.length" },
        { "系统编号", "nobody", "registry.import.unknown-id" },
        { "市级平台编号", "QZ-1", "registry.city-id-taken" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_row_is_refused_with_its_line_and_one_sentence_while_the_others_are_taken(string heading, object? value, string code)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.RegisterAsync(RegistryScene.Details(7) with { CityPlatformId = "QZ-1" });
        var file = ImportScene.File(ImportScene.Row(1), ImportScene.Row(7).With("系统编号", null).With("市级平台编号", "QZ-1"), Row(heading, value), ImportScene.Row(9));

        var rows = await app.PreviewAsync(file);
        var refused = Assert.Single(rows, r => r.Verdict == ImportVerdict.Refused && r.Line == 4);
        Assert.Contains(code, refused.Problems.Select(p => p.Code));
        Assert.All(refused.Problems, p => BothLanguages.Say(app.Get<Texts>(), p));
        Assert.Equal(2, (await app.ImportAsync(file)).New);
    }

    [Fact]
    public async Task Two_rows_with_one_credit_code_are_both_refused_each_naming_the_other()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var rows = await app.PreviewAsync(ImportScene.File(ImportScene.Row(1), ImportScene.Row(2), ImportScene.Row(1).With("企业名称", "同码企业")));

        Assert.Equal([ImportVerdict.Refused, ImportVerdict.New, ImportVerdict.Refused], rows.Select(r => r.Verdict));
        Assert.Equal("4", rows[0].Problems.Single(p => p.Code == "registry.import.code-twice").Arguments[1]);
        Assert.Equal("2", rows[2].Problems.Single(p => p.Code == "registry.import.code-twice").Arguments[1]);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task What_was_exported_changes_nothing_when_it_is_imported(string culture)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.RegisterAsync(RegistryScene.Details(1) with { CityPlatformId = "0012", Address = "=1+1 号", Contacts = new("甲", "13800000000", "乙", "0595-000") });
        using var _ = new Speaking(culture);

        var rows = await app.PreviewAsync(await app.ExportAsync());

        Assert.Equal(3, rows.Count);
        Assert.All(rows, r => Assert.Equal((ImportVerdict.Unchanged, 0), (r.Verdict, r.Problems.Count)));
    }

    [Fact]
    public async Task A_wrong_credit_code_is_mended_by_the_row_that_names_the_system_id()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await app.RegisterAsync(RegistryScene.Details(1));

        Assert.Equal(1, (await app.ImportAsync(ImportScene.File(ImportScene.Row(2).With("系统编号", id)))).Changed);
        Assert.Equal(RegistryScene.Code(2), (await app.EnterpriseAsync(id)).CreditCode);
    }

    [Fact]
    public async Task A_credit_code_that_another_enterprise_holds_is_refused_whatever_the_system_id_says()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.RegisterAsync(RegistryScene.Details(1));

        var row = Assert.Single(await app.PreviewAsync(ImportScene.File(ImportScene.Row(1).With("系统编号", RegistryScene.Yunxi))));
        Assert.Equal(["registry.credit-code.taken"], row.Problems.Select(p => p.Code));
    }

    [Fact]
    public async Task A_column_that_the_file_lacks_stays_and_an_empty_cell_empties()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await app.RegisterAsync(RegistryScene.Details(1) with { Address = "溪山村", Contacts = new("甲", "1", null, null) });

        await app.ImportAsync(ImportScene.File(["统一社会信用代码*", "主要负责人", "备注"], [RegistryScene.Code(1), null, "看一看"]));

        var after = await app.EnterpriseAsync(id);
        Assert.Equal(("溪山村", null, "1", "测试企业1"), (after.Address, after.PrincipalName, after.PrincipalPhone, after.Name));
    }

    [Fact]
    public async Task The_same_confirmation_twice_imports_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var request = new ImportEnterprises.Request(app.Read(ImportScene.File(ImportScene.Row(1))), new ImportCounts(1, 0, 0, 0));

        var first = await app.RunAsync(app.Get<ImportEnterprises>(), request, "office", "confirm-1");
        Assert.Equal(first, await app.RunAsync(app.Get<ImportEnterprises>(), request, "office", "confirm-1"));
        Assert.Equal(1, await app.ReadAsync(db => db.Enterprises.CountAsync(e => e.CreditCode == RegistryScene.Code(1))));
        await Assert.ThrowsAsync<KeyReusedException>(() => app.RunAsync(app.Get<ImportEnterprises>(), request with { Seen = new ImportCounts(0, 0, 1, 0) }, "office", "confirm-1"));
    }

    [Fact]
    public async Task What_changed_after_the_preview_is_looked_at_again()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var file = ImportScene.File(ImportScene.Row(1));
        var seen = ImportCounts.Of(await app.PreviewAsync(file));
        await app.RegisterAsync(RegistryScene.Details(1));

        await Refused.IsAsync(app, "registry.import.look-again", () => app.RunAsync(app.Get<ImportEnterprises>(), new ImportEnterprises.Request(app.Read(file), seen), "office"));
    }

    [Fact]
    public async Task Only_the_office_imports_and_others_export_only_what_they_see()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var file = ImportScene.File(ImportScene.Row(1));

        await Refused.IsAsync(app, "registry.not-registrar", () => app.PreviewAsync(file, "village1"));
        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<ImportEnterprises>(), new ImportEnterprises.Request(app.Read(file), new ImportCounts(1, 0, 0, 0)), "village1"));
        Assert.Equal("91350500DEMO000001", Assert.Single(app.Read(await app.ExportAsync("village1")).Rows).Cells[EnterpriseField.CreditCode]);
    }

    [Fact]
    public async Task Telephone_numbers_are_exported_only_for_those_who_need_them()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        Assert.Contains(EnterpriseField.PrincipalPhone, app.Read(await app.ExportAsync("village1")).Columns);
        Assert.Contains(EnterpriseField.PrincipalPhone, app.Read(await app.ExportAsync("principal1")).Columns);
        Assert.DoesNotContain(EnterpriseField.PrincipalPhone, app.Read(await app.ExportAsync("lead1")).Columns);
    }

    [Fact]
    public async Task A_number_that_Excel_made_of_a_telephone_number_stays_one()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var row = Assert.Single(await app.PreviewAsync(ImportScene.File(ImportScene.Row(1).With("主要负责人电话", 13800000000d))));

        Assert.Equal("13800000000", row.Details.Contacts.PrincipalPhone);
    }

    [Fact]
    public async Task A_row_keeps_the_number_that_Excel_shows_where_rows_above_are_empty()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var rows = await app.PreviewAsync(ImportScene.File(ImportScene.Row(1), [null, null], [null], ImportScene.Row(2)));

        Assert.Equal([2, 5], rows.Select(r => r.Line));
    }

    [Fact]
    public async Task What_is_no_file_of_enterprises_is_refused_in_words()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        await Refused.IsAsync(app, "registry.import.not-excel", () => app.PreviewAsync(new MemoryStream("credit code;name"u8.ToArray())));
        await Refused.IsAsync(app, "registry.import.no-code-column", () => app.PreviewAsync(ImportScene.File(["企业名称"], ["甲"])));
        await Refused.IsAsync(app, "registry.import.heading-twice", () => app.PreviewAsync(ImportScene.File(["统一社会信用代码", "Credit code"], ["1", "2"])));
        await Refused.IsAsync(app, "registry.import.empty", () => app.PreviewAsync(ImportScene.File()));
    }

    [Fact]
    public async Task The_template_can_be_filled_in_and_imported()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var template = new MemoryStream(EnterpriseWorkbook.Template(app.Get<SheetHeadings>().Own, await app.WordsAsync(), app.Get<Texts>()));

        Assert.Equal(Enum.GetValues<EnterpriseField>().Length, ((IDictionary<string, object>)template.Query().First()).Values.OfType<string>().Count());
        await Refused.IsAsync(app, "registry.import.empty", () => app.PreviewAsync(template));
        Assert.Equal(2, template.GetSheetNames().Count);
    }

    [Fact]
    public async Task The_citys_platform_gets_its_own_columns_and_its_headings_are_understood()
    {
        await using var app = await InstalledCaseFlow.StartAsync(settings =>
        {
            settings["Registry:CityPlatformColumns:CreditCode"] = "社会信用代码";
            settings["Registry:CityPlatformColumns:Name"] = "单位名称";
            settings["Registry:CityPlatformColumns:CityPlatformId"] = "企业ID";
        });
        var id = await app.RegisterAsync(RegistryScene.Details(1));

        Assert.Equal(
            [EnterpriseField.CityPlatformId, EnterpriseField.CreditCode, EnterpriseField.Name],
            app.Read(await app.ExportToCityAsync()).Columns.Order(Comparer<EnterpriseField>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
        await app.ImportAsync(ImportScene.File(["企业ID", "社会信用代码"], ["QZ-9", RegistryScene.Code(1)]));
        Assert.Equal("QZ-9", (await app.EnterpriseAsync(id)).CityPlatformId);
    }

    [Fact]
    public async Task The_citys_platform_also_gets_what_other_rooms_know_and_reads_past_it_when_it_comes_back()
    {
        await using var app = await InstalledCaseFlow.StartAsync(settings =>
        {
            settings["Registry:CityPlatformColumns:CreditCode"] = "社会信用代码";
            settings["Registry:CityPlatformColumns:hazards.open-major"] = "未销号重大隐患";
            settings["Registry:CityPlatformColumns:assessment.filed"] = "本年已自评";
        });
        await app.RegisterAsync(RegistryScene.Details(1));

        var file = await app.ExportToCityAsync();

        var lines = file.Query().Cast<IDictionary<string, object>>().Select(l => string.Join(" ", l.Values)).ToList();
        Assert.Equal(["未销号重大隐患", "本年已自评", "社会信用代码"], lines[0].Split(' ').Order(StringComparer.Ordinal));
        Assert.Contains(lines, l => l.StartsWith(RegistryScene.Code(1), StringComparison.Ordinal) && l.Contains('否', StringComparison.Ordinal) && l.Contains('0', StringComparison.Ordinal));
        file.Position = 0;
        Assert.Equal([EnterpriseField.CreditCode], app.Read(file).Columns);
    }

    [Fact]
    public async Task A_column_that_nobody_knows_is_refused_at_the_start_and_named()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var app = await InstalledCaseFlow.StartAsync(settings =>
            {
                settings["Registry:CityPlatformColumns:CreditCode"] = "社会信用代码";
                settings["Registry:CityPlatformColumns:weather"] = "天气";
            });
            _ = app.Get<SheetHeadings>().City;
        });

        Assert.Contains("weather", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_thousand_rows_are_taken_over_in_seconds()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var file = ImportScene.File([.. Enumerable.Range(1, 5000).Select(ImportScene.Row)]);
        var watch = Stopwatch.StartNew();

        var seen = ImportCounts.Of(await app.PreviewAsync(file));
        var previewed = watch.Elapsed;
        var done = await app.RunAsync(app.Get<ImportEnterprises>(), new ImportEnterprises.Request(app.Read(file), seen), "office");

        TestContext.Current.SendDiagnosticMessage("5,000 rows: preview {0}, import {1}", previewed, watch.Elapsed - previewed);
        Assert.Equal(new ImportCounts(5000, 0, 0, 0), done);
        Assert.Equal(new ImportCounts(0, 0, 5002, 0), ImportCounts.Of(await app.PreviewAsync(await app.ExportAsync())));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    // What a row names in the tests of wrong cells must not clash with the rows around it.
    private static object?[] Row(string heading, object? value) => ImportScene.Row(8).With(heading, value);

    /// <summary>Speaks another language until it is disposed.</summary>
    private sealed class Speaking : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

        public Speaking(string culture) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        public void Dispose() => CultureInfo.CurrentUICulture = _before;
    }
}
