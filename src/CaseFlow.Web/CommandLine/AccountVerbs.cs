using System.CommandLine;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Web.CommandLine;

/// <summary><c>accounts create-admin</c>: how an installation gets its first administrator, since nothing has a default password. Uses the installation's configuration and database.</summary>
internal static class AccountVerbs
{
    public static Command Create()
    {
        var userName = new Argument<string>("user-name") { Description = "The name to sign in with." };
        var displayName = new Option<string>("--name") { Description = "The name shown on signatures.", Required = true };
        var email = new Option<string?>("--email") { Description = "Where mails go." };
        var create = new Command("create-admin", "Creates an administrator and prints a generated password once.") { userName, displayName, email };
        create.SetAction((parsed, cancellationToken) => CreateAdminAsync(parsed.GetValue(userName)!, parsed.GetValue(displayName)!, parsed.GetValue(email), cancellationToken));
        return new Command("accounts", "Accounts of this installation.") { create };
    }

    private static async Task<int> CreateAdminAsync(string userName, string displayName, string? email, CancellationToken cancellationToken)
    {
        await using var app = await InstallationVerb.OpenAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = userName, DisplayName = displayName, Email = email };
        var password = OpenAccounts.NewPassword();
        var created = await users.CreateAsync(account, password);
        if (!created.Succeeded)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, created.Errors.Select(e => e.Description)));
            return 1;
        }

        var gateway = app.Services.GetRequiredService<CommandGateway>();
        await gateway.RunAsync(new AppointAdministrator(), new AppointAdministrator.Request(account.Id), Caller.System, "", cancellationToken);
        Console.WriteLine(password);
        return 0;
    }
}
