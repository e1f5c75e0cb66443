using CaseFlow.Audit;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Registry;

/// <summary>Who may see and change an enterprise's file, and what must be right in it.</summary>
public sealed class KeepingEnterprises
{
    [Fact]
    public async Task The_office_sees_the_town_a_unit_its_enterprises_an_enterprise_itself_and_a_reviewer_nothing()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        Assert.Equal([RegistryScene.Hengfeng, RegistryScene.Yunxi], await app.SeenByAsync("office"));
        Assert.Equal([RegistryScene.Hengfeng, RegistryScene.Yunxi], await app.SeenByAsync("admin"));
        Assert.Equal([RegistryScene.Yunxi], await app.SeenByAsync("village1"));
        Assert.Equal([RegistryScene.Yunxi], await app.SeenByAsync("principal1"));
        Assert.Equal([RegistryScene.Yunxi], await app.SeenByAsync("lead1"));
        Assert.Empty(await app.SeenByAsync("reviewer1"));
    }

    [Theory]
    [InlineData("village1")]
    [InlineData("principal1")]
    [InlineData("reviewer1")]
    public async Task Only_the_office_registers_and_edits(string user)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var yunxi = await app.EnterpriseAsync(RegistryScene.Yunxi);

        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<RegisterEnterprise>(), new RegisterEnterprise.Request(RegistryScene.Details(1)), user));
        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<EditEnterprise>(), new EditEnterprise.Request(yunxi.Id, yunxi.Version, yunxi.Details with { Name = "别的名字" }), user));
        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<RegisterUnit>(), new RegisterUnit.Request("新村", UnitKind.Village), user));
        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<AddEmployee>(), new AddEmployee.Request(yunxi.Id, new EmployeeDetails("张三", "电工", null)), user));
        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<EditLookup>(), new EditLookup.Request(LookupKind.Category, null, 0, new("甲类", "A"), "会议纪要", true), user));
    }

    [Fact]
    public async Task A_unit_keeps_the_contacts_of_its_own_enterprises_and_of_no_other()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var contacts = new EnterpriseContacts("云承业", "000-0000-1111", " 林安 ", " ");

        Assert.True(await ContactsAsync(app, RegistryScene.Yunxi, contacts, "village1"));
        Assert.Equal(new EnterpriseContacts("云承业", "000-0000-1111", "林安", null), (await app.EnterpriseAsync(RegistryScene.Yunxi)).Details.Contacts);
        await Refused.IsAsync(app, "registry.enterprise-unknown", () => ContactsAsync(app, RegistryScene.Hengfeng, contacts, "village1"));
        await Refused.IsAsync(app, "registry.not-contacts-keeper", () => ContactsAsync(app, RegistryScene.Yunxi, contacts, "principal1"));
    }

    [Fact]
    public async Task A_file_tells_what_was_changed_by_whom_and_no_telephone_number()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await ContactsAsync(app, RegistryScene.Yunxi, new EnterpriseContacts("云承业", "000-0000-1111", null, null), "village1");
        await app.EditAsync(RegistryScene.Yunxi, d => d with { Risk = RiskColour.Orange, UnitId = RegistryScene.Industry });

        var history = await app.HistoryAsync(RegistryScene.Yunxi);
        Assert.Equal(["registry.history.personal-changed", "registry.history.changed", "registry.history.personal-changed", "registry.history.changed", "registry.history.changed"], history.Select(m => m.Code));
        Assert.All(history, m => BothLanguages.Say(app.Get<CaseFlow.Language.Texts>(), m));
        Assert.DoesNotContain(history, m => m.Arguments.Any(a => a.Contains("1111", StringComparison.Ordinal)));
        Assert.Null(await app.ReadAsync(db => db.FirstBrokenAsync(RegistryScene.Yunxi, default)));
    }

    [Fact]
    public async Task No_two_enterprises_share_a_credit_code_or_an_id_on_the_citys_platform()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var first = await app.RegisterAsync(RegistryScene.Details(1) with { CityPlatformId = "QZ-1" });
        var second = await app.RegisterAsync(RegistryScene.Details(2));

        await Refused.IsAsync(app, "registry.credit-code.taken", () => app.RegisterAsync(RegistryScene.Details(1)));
        await Refused.IsAsync(app, "registry.city-id-taken", () => app.EditAsync(second, d => d with { CityPlatformId = "QZ-1" }));
        await Refused.IsAsync(app, "registry.credit-code.taken", () => app.EditAsync(second, d => d with { CreditCode = RegistryScene.Code(1) }));
        await app.EditAsync(first, d => d with { Name = "改名" });
    }

    [Fact]
    public async Task Every_problem_of_a_form_is_said_at_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var wrong = RegistryScene.Details(1) with { CreditCode = "1", Name = " ", UnitId = "nowhere", Category = "", Sector = "alchemy", Address = new string('长', 301) };

        var codes = await Refused.CodesAsync(app, () => app.RegisterAsync(wrong));
        Assert.Equal(["registry.credit-code.length", "registry.field-required", "registry.field-required", "registry.unknown-word", "registry.unknown-word", "registry.too-long"], codes);
    }

    [Fact]
    public async Task Who_saves_an_outdated_form_learns_that_somebody_else_was_faster()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var shown = await app.EnterpriseAsync(RegistryScene.Yunxi);
        await app.EditAsync(RegistryScene.Yunxi, d => d with { Address = "溪山村一号" });

        await Refused.IsAsync(app, "registry.changed-meanwhile", () =>
            app.RunAsync(app.Get<EditEnterprise>(), new EditEnterprise.Request(shown.Id, shown.Version, shown.Details with { Address = "二号" }), "office"));
    }

    [Fact]
    public async Task A_unit_is_closed_only_when_no_enterprise_belongs_to_it_and_takes_none_afterwards()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var close = new CloseUnit.Request(RegistryScene.Industry, Reopen: false, "撤并");

        await Refused.IsAsync(app, "registry.unit-has-enterprises", () => app.RunAsync(app.Get<CloseUnit>(), close, "office"));
        await app.EditAsync(RegistryScene.Hengfeng, d => d with { UnitId = RegistryScene.Xishan });
        await Refused.IsAsync(app, "registry.close-reason", () => app.RunAsync(app.Get<CloseUnit>(), close with { Reason = " " }, "office"));
        await app.RunAsync(app.Get<CloseUnit>(), close, "office");
        await Refused.IsAsync(app, "registry.unit-closed", () => app.RegisterAsync(RegistryScene.Details(1) with { UnitId = RegistryScene.Industry }));
        Assert.True(await app.RunAsync(app.Get<CloseUnit>(), close with { Reopen = true }, "office"));
        await app.RegisterAsync(RegistryScene.Details(1) with { UnitId = RegistryScene.Industry });
    }

    [Fact]
    public async Task Two_units_do_not_share_a_name()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.RunAsync(app.Get<RegisterUnit>(), new RegisterUnit.Request("东山村委会", UnitKind.Village), "office");

        await Refused.IsAsync(app, "registry.unit-name-taken", () => app.RunAsync(app.Get<RegisterUnit>(), new RegisterUnit.Request(" 东山村委会 ", UnitKind.TownOffice), "office"));
        var unit = await app.ReadAsync(db => db.Units.AsNoTracking().SingleAsync(u => u.Id == RegistryScene.Xishan));
        await Refused.IsAsync(app, "registry.unit-name-taken", () => app.RunAsync(app.Get<EditUnit>(), new EditUnit.Request(unit.Id, unit.Version, "东山村委会", unit.Kind), "office"));
    }

    [Fact]
    public async Task The_towns_own_words_are_read_from_Excel_and_two_of_one_list_are_never_the_same()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var first = (await app.WordsAsync()).List(LookupKind.Category)[0];
        await app.RunAsync(app.Get<EditLookup>(), new EditLookup.Request(first.Kind, first.Code, first.Version, new("标杆企业", "Model enterprise"), "会议纪要〔2026〕3 号", true), "office");

        Assert.Equal(first.Code, (await app.WordsAsync()).Code(EnterpriseField.Category, "model enterprise"));
        await Refused.IsAsync(app, "registry.lookup-taken", () => app.RunAsync(app.Get<EditLookup>(), new EditLookup.Request(first.Kind, null, 0, new("标杆企业", "Other"), "惯例", false), "office"));
    }

    private static async Task<bool> ContactsAsync(InstalledCaseFlow app, string id, EnterpriseContacts contacts, string user) =>
        await app.RunAsync(app.Get<EditContacts>(), new EditContacts.Request(id, (await app.EnterpriseAsync(id)).Version, contacts), user);
}
