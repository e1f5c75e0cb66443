using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Processes.Playing;

namespace CaseFlow.Workflows.Tests;

/// <summary>The interpreter one burst at a time, where a play does not show enough.</summary>
internal static class Bursts
{
    public static readonly DateTimeOffset Now = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Ids counted up, so that runs can be compared.</summary>
    public static BurstContext World(DateTimeOffset? now = null, int from = 0)
    {
        var next = from;
        return new(now ?? Now, () => (++next).ToString(CultureInfo.InvariantCulture));
    }

    public static ValueTask<Prepared> PrepareAsync(JsonObject definition, params JsonObject[] with) => Engine.Interpreter.PrepareAsync(
        Played.DocumentOf(definition),
        new DefinitionFiles([.. with.Select(one => new DefinitionFile("memory", Played.DocumentOf(one), one["name"]?.GetValue<string>(), HasId: true))]),
        TestContext.Current.CancellationToken);

    public static ValueTask<Burst> StartAsync(Prepared prepared, Stimulus.Start? start = null) => Engine.Interpreter.RunAsync(
        prepared, null, start ?? new("instance", new Dictionary<string, JsonElement>()), World(), TestContext.Current.CancellationToken);

    public static ValueTask<Burst> ContinueAsync(Prepared prepared, Burst burst, Stimulus stimulus) =>
        Engine.Interpreter.RunAsync(prepared, burst.State, stimulus, World(from: 1000), TestContext.Current.CancellationToken);

    /// <summary>Starts, then answers tasks by name with null.</summary>
    public static async Task<(Prepared Prepared, Burst Last)> RunAsync(JsonObject definition, params string[] answers)
    {
        var prepared = await PrepareAsync(definition);
        var burst = await StartAsync(prepared);
        foreach (var name in answers)
            burst = await ContinueAsync(prepared, burst, new Stimulus.Resume(burst.Bookmarks.First(bookmark => bookmark.Name == name).Id));
        return (prepared, burst);
    }
}
