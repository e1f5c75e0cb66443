using System.CommandLine;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.CommandLine;

/// <summary><c>accounts create-admin</c>: how an installation gets its first administrator, since nothing has a default password; <c>accounts reset-password</c>: for a forgotten one. Uses the installation's configuration and database.</summary>
internal static class AccountVerbs
{
    public static Command Create()
    {
        var userName = new Argument<string>("user-name") { Description = "The name to sign in with." };
        var displayName = new Option<string>("--name") { Description = "The name shown on signatures.", Required = true };
        var email = new Option<string?>("--email") { Description = "Where mails go." };
        var create = new Command("create-admin", "Creates an administrator, or appoints an account that has no such post, and prints a generated password once.") { userName, displayName, email };
        create.SetAction((parsed, cancellationToken) => CreateAdminAsync(parsed.GetValue(userName)!, parsed.GetValue(displayName)!, parsed.GetValue(email), cancellationToken));
        var known = new Argument<string>("user-name") { Description = "The name to sign in with." };
        var reset = new Command("reset-password", "Gives an account a generated password, printed once, and opens it if it is locked. Its devices are signed out.") { known };
        reset.SetAction((parsed, _) => ResetPasswordAsync(parsed.GetValue(known)!));
        return new Command("accounts", "Accounts of this installation.") { create, reset };
    }

    private static async Task<int> ResetPasswordAsync(string userName)
    {
        await using var app = await InstallationVerb.OpenAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await users.FindByNameAsync(userName);
        if (account is null)
        {
            await Console.Error.WriteLineAsync($"There is no account '{userName}'.");
            return 1;
        }

        var password = OpenAccounts.NewPassword();
        account.TokensValidFrom = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password);
        await users.SetLockoutEndDateAsync(account, null);
        await users.ResetAccessFailedCountAsync(account);
        Console.WriteLine(password);
        return 0;
    }

    private static async Task<int> CreateAdminAsync(string userName, string displayName, string? email, CancellationToken cancellationToken)
    {
        await using var app = await InstallationVerb.OpenAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var gateway = app.Services.GetRequiredService<CommandGateway>();
        var password = OpenAccounts.NewPassword();
        var account = await users.FindByNameAsync(userName);

        // An account without the post is what a death between the two steps left behind; whoever has the post already is left alone.
        var given = account is not null && !await IsAdministratorAsync(app.Services, account, cancellationToken)
            ? await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password)
            : await users.CreateAsync(account = new Account { UserName = userName, DisplayName = displayName, Email = email }, password);
        if (!given.Succeeded)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, given.Errors.Select(e => e.Description)));
            return 1;
        }

        await gateway.RunAsync(new AppointAdministrator(), new AppointAdministrator.Request(account.Id), Caller.System, "", cancellationToken);
        Console.WriteLine(password);
        return 0;
    }

    private static async Task<bool> IsAdministratorAsync(IServiceProvider services, Account account, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync(cancellationToken);
        return await db.Appointments.AnyAsync(a => a.AccountId == account.Id && a.Role == Roles.Administrator, cancellationToken);
    }
}
