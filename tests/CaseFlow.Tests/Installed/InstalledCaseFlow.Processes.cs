using System.Text.Json;
using CaseFlow.Processes;
using CaseFlow.Tests.Processes;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Installed;

/// <summary>Definitions and instances beside the product's own.</summary>
internal sealed partial class InstalledCaseFlow
{
    private string Definitions => Directory.CreateDirectory(Path.Combine(Folder, "definitions")).FullName;

    /// <summary>Puts a file into a definitions' folder of the test's own and reads the folder, as a start of the host does.</summary>
    public async Task<ImportDefinitions.Result> ImportAsync(string file, string json)
    {
        await File.WriteAllTextAsync(Path.Combine(Definitions, file), json);
        return await RunAsync(Get<ImportDefinitions>(), new ImportDefinitions.Request(Definitions), Caller.System, "");
    }

    /// <summary>The hot-work definition with one text in it replaced.</summary>
    public Task<ImportDefinitions.Result> ImportHotWorkAsync(string old, string @new)
    {
        var json = File.ReadAllText(Path.Combine(SeedFiles.Root, "workflows", "permits", "hot-work.json"));
        Assert.Contains(old, json, StringComparison.Ordinal);
        return ImportAsync("hot-work.json", json.Replace(old, @new, StringComparison.Ordinal));
    }

    public async Task<string> StartProcessAsync(string definitionId, string? correlationId = null)
    {
        var operation = new StartAnyProcess();
        return await RunAsync(operation, new StartProcess(definitionId, new Dictionary<string, JsonElement>(), null, correlationId), Caller.System, NewKey());
    }

    public Task<WorkflowInstance> InstanceAsync(string id) => ReadAsync(db => db.WorkflowInstances.AsNoTracking().SingleAsync(i => i.Id == id));

    public async Task<bool> HasEndedAsync(string id) => (await InstanceAsync(id)).Status == InstanceStatus.Finished;
}
