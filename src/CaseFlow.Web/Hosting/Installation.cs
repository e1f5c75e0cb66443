using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Web.Accounts;
using CaseFlow.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Hosting;

/// <summary>Makes an installation ready at each start: migrations, what a new one starts with, definitions, and demo data where asked for.</summary>
public sealed class Installation(
    IDbContextFactory<CaseFlowDbContext> contexts,
    IServiceScopeFactory scopes,
    CommandGateway gateway,
    LoadSeed loadSeed,
    ImportDefinitions importDefinitions,
    DemoStory story,
    StageDemoGrading demoGrading,
    IOptions<StorageOptions> storage,
    IOptions<DemoOptions> demo,
    IWebHostEnvironment environment,
    ILogger<Installation> log)
{
    private string Seed => storage.Value.SeedFolder.Length > 0 ? Path.GetFullPath(storage.Value.SeedFolder, environment.ContentRootPath) : Path.Combine(AppContext.BaseDirectory, "seed");

    private string Workflows => storage.Value.WorkflowsFolder.Length > 0 ? Path.GetFullPath(storage.Value.WorkflowsFolder, environment.ContentRootPath) : Path.Combine(AppContext.BaseDirectory, "workflows");

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            await db.Database.MigrateAsync(cancellationToken);
        }

        await gateway.RunAsync(loadSeed, await SeedTexts.ReadAsync(Seed, cancellationToken), Caller.System, "", cancellationToken);
        var result = await gateway.RunAsync(importDefinitions, new ImportDefinitions.Request(Workflows), Caller.System, "", cancellationToken);
        foreach (var file in result.Imported)
        {
            log.LogInformation("Workflow definition {File} imported as a new version", file);
        }

        if (demo.Value.Enabled)
        {
            await DemoAsync("registry.json", cancellationToken);
            if (demo.Value.ReportingYear || demo.Value.Campaign)
            {
                await DemoAsync("reporting.json", cancellationToken);
            }

            if (demo.Value.Grading)
            {
                await DemoAsync("grading.json", cancellationToken);
                await gateway.RunAsync(demoGrading, new StageDemoGrading.Request(), Caller.System, "", cancellationToken);
            }

            if (demo.Value.Campaign)
            {
                await DemoAsync("campaign.json", cancellationToken);
            }

            await story.TellAsync(DemoScript.Parse(await File.ReadAllTextAsync(Path.Combine(Seed, "demo", "story.json"), cancellationToken)), cancellationToken);
        }
    }

    // Accounts first and by Identity's own stores; what they stand for follows in one command, and neither is repeated.
    private async Task DemoAsync(string file, CancellationToken cancellationToken)
    {
        var seed = RegistrySeed.Parse(await File.ReadAllTextAsync(Path.Combine(Seed, "demo", file), cancellationToken));
        await using var scope = scopes.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<OpenAccounts>().RunAsync(seed, _ => demo.Value.Password, (_, _) => { });
        await gateway.RunAsync(new ImportRegistry(), new ImportRegistry.Request(seed, accounts), Caller.System, "", cancellationToken);
        log.LogInformation("Demo accounts (invented): {Accounts}; password of all: {Password}", string.Join(", ", accounts.Keys), demo.Value.Password);
    }
}
