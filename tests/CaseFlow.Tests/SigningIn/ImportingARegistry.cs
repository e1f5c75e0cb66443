using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using CaseFlow.Web.Accounts;
using CaseFlow.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseFlow.Tests.SigningIn;

/// <summary>How an installation gets its enterprises and people.</summary>
public sealed class ImportingARegistry
{
    private const string Added = """
        {
          "units": [{ "id": "u-1", "name": "东山村委会", "kind": "village" }],
          "enterprises": [{ "id": "e-1", "name": "东山木业", "creditCode": "91350500MA00000001", "unitId": "u-1", "category": "category-2", "sector": "other", "size": "small", "risk": "yellow" }],
          "people": [
            { "id": "p-1", "name": "东方明", "post": "厂长", "userName": "dongfang", "email": "dongfang@example.test", "enterpriseId": "e-1", "appointments": [{ "role": "workshop-head", "enterpriseId": "e-1" }] },
            { "id": "p-2", "name": "西门工", "post": "焊工", "enterpriseId": "e-1", "certificates": [{ "id": "c-1", "type": "welding-cutting", "number": "1", "validFrom": "2025-01-01", "validUntil": "2030-12-31" }] }
          ]
        }
        """;

    [Fact]
    public async Task What_a_file_names_is_there_afterwards_and_its_people_sign_in_with_what_was_printed()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        var printed = new Dictionary<string, string>();

        Assert.Equal(6, await ImportAsync(app, Added, printed));

        var account = await app.ReadAsync(db => db.Users.SingleAsync(u => u.UserName == "dongfang"));
        Assert.Equal(("p-1", "e-1", false), (account.EmployeeId, account.EnterpriseId, account.IsDemo));
        Assert.Equal(account.Id, (await app.ReadAsync(db => db.Set<Employee>().SingleAsync(e => e.Id == "p-1"))).AccountId);
        Assert.Equal(200, (await rest.CallAsync(null, HttpMethod.Post, "tokens", new { userName = "dongfang", password = printed["dongfang"] })).Status);
    }

    [Fact]
    public async Task A_second_import_adds_nothing_and_opens_no_account_again()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await ImportAsync(app, Added, []);
        var printed = new Dictionary<string, string>();

        Assert.Equal(0, await ImportAsync(app, Added, printed));
        Assert.Empty(printed);
    }

    private static async Task<int> ImportAsync(InstalledCaseFlow app, string file, Dictionary<string, string> printed)
    {
        var seed = RegistrySeed.Parse(file);
        await using var scope = app.Web.Services.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<OpenAccounts>().RunAsync(seed, _ => OpenAccounts.NewPassword(), printed.Add);
        return await app.RunAsync(new ImportRegistry(), new ImportRegistry.Request(seed, accounts), Caller.System, "");
    }
}
