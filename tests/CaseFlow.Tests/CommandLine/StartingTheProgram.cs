using CaseFlow.People;
using CaseFlow.Tests.Installed;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseFlow.Tests.CommandLine;

public sealed class StartingTheProgram
{
    [Theory]
    [InlineData(2, "worklfows", "check")]
    [InlineData(2, "accounts", "create-admn", "chief")]
    [InlineData(0, "--help")]
    public async Task A_mistyped_verb_or_a_question_starts_no_server_and_creates_no_database(int exit, params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var (ended, output, errors) = await BuiltHost.CallAsync(folder.Path, arguments);

        Assert.Equal(exit, ended);
        Assert.Equal((exit == 0, exit == 2), (output.Contains("create-admin", StringComparison.Ordinal) || output.Contains("accounts", StringComparison.Ordinal), errors.Length > 0));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Create_admin_finishes_what_a_death_left_half_done_and_leaves_an_administrator_alone()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        // The account was created, and the program died before the post was given.
        await app.StageAsync(context => context.Db.Users.Add(new Account { UserName = "chief", NormalizedUserName = "CHIEF", DisplayName = "主任", SecurityStamp = "x" }));
        var (exit, password, errors) = await BuiltHost.CallAsync(app.Folder, "accounts", "create-admin", "chief", "--name", "主任");
        Assert.Equal((0, ""), (exit, errors));

        await using var scope = app.Web.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var chief = (await users.FindByNameAsync("chief"))!;
        Assert.True(await users.CheckPasswordAsync(chief, password.Trim()));
        Assert.Equal([Roles.Administrator], await app.ReadAsync(db => db.Appointments.Where(a => a.AccountId == chief.Id).Select(a => a.Role).ToListAsync()));

        Assert.Equal(1, (await BuiltHost.CallAsync(app.Folder, "accounts", "create-admin", "chief", "--name", "主任")).Exit);
        Assert.Equal(1, await app.ReadAsync(db => db.Appointments.CountAsync(a => a.AccountId == chief.Id)));
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_and_a_locked_account_opened()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.StageAsync(context => context.Db.Users.Find(app.Account("lead1"))!.LockoutEnd = TimeProvider.System.GetUtcNow().AddDays(1));

        var (exit, password, errors) = await BuiltHost.CallAsync(app.Folder, "accounts", "reset-password", "lead1");
        Assert.Equal((0, ""), (exit, errors));

        await using var scope = app.Web.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByNameAsync("lead1"))!;
        Assert.True(await users.CheckPasswordAsync(account, password.Trim()));
        Assert.False(await users.IsLockedOutAsync(account));
        Assert.Equal(1, (await BuiltHost.CallAsync(app.Folder, "accounts", "reset-password", "nobody")).Exit);
    }
}
