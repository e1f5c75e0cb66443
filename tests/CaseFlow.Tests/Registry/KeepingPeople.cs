using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Registry;

/// <summary>People and certificates in an enterprise's file.</summary>
public sealed class KeepingPeople
{
    private static readonly CertificateDetails Welding = new("welding-cutting", "T-1", new DateOnly(2025, 1, 1), new DateOnly(2026, 12, 1));

    [Fact]
    public async Task A_person_is_entered_changed_and_removed_and_the_file_tells_of_each()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await AddAsync(app);
        await app.RunAsync(app.Get<EditEmployee>(), new EditEmployee.Request(id, 1, new EmployeeDetails("张三", "班长", "000-0000-2222")), "office");
        await app.RunAsync(app.Get<AddCertificate>(), new AddCertificate.Request(id, Welding), "office");
        await app.RunAsync(app.Get<RemoveEmployee>(), new RemoveEmployee.Request(id), "office");

        Assert.Equal(
            ["registry.history.person-added", "registry.history.person-changed", "registry.history.person-phone", "registry.history.certificate-added", "registry.history.person-removed"],
            (await app.HistoryAsync(RegistryScene.Hengfeng)).Select(m => m.Code));
        Assert.False(await app.ReadAsync(db => db.Certificates.AnyAsync(c => c.EmployeeId == id)));
    }

    [Fact]
    public async Task Who_signs_in_with_an_account_is_not_removed()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var principal = await app.ReadAsync(db => db.Employees.AsNoTracking().SingleAsync(e => e.Id == "demo-person-principal1"));

        await Refused.IsAsync(app, "registry.person-has-account", () => app.RunAsync(app.Get<RemoveEmployee>(), new RemoveEmployee.Request(principal.Id), "office"));
    }

    [Fact]
    public async Task Who_is_on_a_permit_that_has_not_ended_is_not_removed()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var crew = (await app.PermitAsync()).Content.Workers.Select(w => w.EmployeeId).ToList();
        var worker = await app.ReadAsync(db => db.Employees.AsNoTracking().FirstAsync(e => crew.Contains(e.Id) && e.AccountId == null));

        await Refused.IsAsync(app, "permit.person-on-permit", () => app.RunAsync(app.Get<RemoveEmployee>(), new RemoveEmployee.Request(worker.Id), "office"));
        await app.RunAsync(app.Get<CaseFlow.Permits.CancelWorkPermit>(), new CaseFlow.Permits.CancelWorkPermit.Request(app.Permit, "改期"), "lead1");
        await app.RunAsync(app.Get<RemoveEmployee>(), new RemoveEmployee.Request(worker.Id), "office");
    }

    [Fact]
    public async Task A_certificate_must_be_of_a_known_kind_with_both_dates_in_order_and_entered_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await AddAsync(app);
        await app.RunAsync(app.Get<AddCertificate>(), new AddCertificate.Request(id, Welding), "office");

        await Refused.IsAsync(app, "registry.certificate-twice", () => app.RunAsync(app.Get<AddCertificate>(), new AddCertificate.Request(id, Welding with { Number = " T-1 " }), "office"));
        await Refused.IsAsync(app, "registry.certificate-reversed", () => app.RunAsync(app.Get<AddCertificate>(), new AddCertificate.Request(id, Welding with { Number = "T-2", ValidUntil = new DateOnly(2024, 12, 31) }), "office"));
        Assert.Equal(
            ["registry.unknown-word", "registry.field-required", "registry.certificate-dates-missing"],
            await Refused.CodesAsync(app, () => app.RunAsync(app.Get<AddCertificate>(), new AddCertificate.Request(id, new CertificateDetails("diving", "", null, null)), "office")));
    }

    [Fact]
    public async Task A_renewed_certificate_takes_its_enterprise_off_the_list_of_those_that_expire()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await AddAsync(app);
        var soon = new EnterpriseFilter { ExpiringUntil = new DateOnly(2026, 12, 23) };
        await app.RunAsync(app.Get<AddCertificate>(), new AddCertificate.Request(id, Welding), "office");
        Assert.Contains(RegistryScene.Hengfeng, await ListedAsync(app, soon));

        await app.RunAsync(app.Get<AddCertificate>(), new AddCertificate.Request(id, Welding with { Number = "T-2", ValidUntil = new DateOnly(2029, 12, 1) }), "office");
        Assert.DoesNotContain(RegistryScene.Hengfeng, await ListedAsync(app, soon));
    }

    private static async Task<IReadOnlyList<string>> ListedAsync(InstalledCaseFlow app, EnterpriseFilter filter)
    {
        var actor = await app.ActorAsync("office");
        return await app.ReadAsync(async db => (IReadOnlyList<string>)[.. (await FindEnterprises.PageAsync(db, actor, filter, 0, 20, default)).Enterprises.Select(e => e.Id)]);
    }

    private static async Task<string> AddAsync(InstalledCaseFlow app) =>
        (await app.RunAsync(app.Get<AddEmployee>(), new AddEmployee.Request(RegistryScene.Hengfeng, new EmployeeDetails("张三", "焊工", null)), "office")).EmployeeId;
}
