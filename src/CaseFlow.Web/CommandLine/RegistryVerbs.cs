using System.CommandLine;
using System.Text.Json;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Web.Accounts;
using CaseFlow.Web.Hosting;

namespace CaseFlow.Web.CommandLine;

/// <summary><c>registry import FILE</c>: how an installation gets its units, enterprises, people, posts and accounts. Uses the installation's configuration and database.</summary>
internal static class RegistryVerbs
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A registry file in the shape of seed/demo/registry.json." };
        var import = new Command("import", "Adds what is not there yet and prints each new account with its generated password, once, divided by a tab.") { file };
        import.SetAction((parsed, cancellationToken) => ImportAsync(parsed.GetValue(file)!, cancellationToken));
        return new Command("registry", "Units, enterprises and people of this installation.") { import };
    }

    private static async Task<int> ImportAsync(FileInfo file, CancellationToken cancellationToken)
    {
        RegistrySeed seed;
        try
        {
            seed = RegistrySeed.Parse(await File.ReadAllTextAsync(file.FullName, cancellationToken));
        }
        catch (Exception broken) when (broken is IOException or JsonException)
        {
            await Console.Error.WriteLineAsync($"{file}: {broken.Message}");
            return 1;
        }

        await using var app = await InstallationVerb.OpenAsync();
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var accounts = await scope.ServiceProvider.GetRequiredService<OpenAccounts>()
                .RunAsync(seed, _ => OpenAccounts.NewPassword(), (user, password) => Console.WriteLine($"{user}\t{password}"));
            await app.Services.GetRequiredService<CommandGateway>()
                .RunAsync(new ImportRegistry(), new ImportRegistry.Request(seed, accounts), Caller.System, "", cancellationToken);
        }
        catch (InvalidOperationException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }

        return 0;
    }
}
