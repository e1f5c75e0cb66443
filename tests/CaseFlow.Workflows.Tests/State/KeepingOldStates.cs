using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Processes.Playing;

namespace CaseFlow.Workflows.Tests.State;

/// <summary>An instance that was written down by any released version goes on in this one.</summary>
public sealed class KeepingOldStates
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "State");

    [Fact]
    public async Task A_state_of_format_1_goes_on_where_it_stood()
    {
        var prepared = await PrepareAsync();
        var state = new InstanceState("CaseFlow", 1, await File.ReadAllBytesAsync(Path.Combine(Folder, "format-1.state.json"), TestContext.Current.CancellationToken));

        var asks = await ResumeAsync(prepared, state, "6");
        var other = await ResumeAsync(prepared, asks.State, "3");

        Assert.Equal([new BurstRequest.LineWritten("b#1 of 动火 is 2, since 2026-01-02T03:04:05.000Z")], asks.Requests);
        Assert.Equal([new BurstRequest.LineWritten("joined, first was ready"), new BurstRequest.LineWritten("output kept")], other.Requests);
        Assert.Equal(InstanceStatus.Finished, other.Status);
    }

    /// <summary>If this fails, the shape has changed: give it a new number, write an upcaster and add a golden state; do not edit the old one.</summary>
    [Fact]
    public async Task Format_1_is_written_as_it_always_was()
    {
        var prepared = await PrepareAsync();
        var start = await Bursts.StartAsync(prepared, new("golden", new Dictionary<string, System.Text.Json.JsonElement> { ["City"] = System.Text.Json.JsonElement.Parse("\"黄岩\"") }, "case-1", ParentId: "parent"));
        var ready = await Engine.Interpreter.RunAsync(
            prepared, start.State, new Stimulus.Resume(start.Bookmarks.Single(bookmark => bookmark.Name == "first").Id, System.Text.Json.JsonElement.Parse("\"ready\"")), Bursts.World(from: 50), TestContext.Current.CancellationToken);

        var written = JsonNode.Parse(ready.State.Bytes.Span)!;
        var golden = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "format-1.state.json"), TestContext.Current.CancellationToken))!;
        Assert.True(JsonNode.DeepEquals(golden, written), Encoding.UTF8.GetString(ready.State.Bytes.Span));
    }

    [Fact]
    public async Task A_state_of_a_newer_format_is_refused()
    {
        var prepared = await PrepareAsync();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => ResumeAsync(prepared, new("CaseFlow", 99, "{}"u8.ToArray()), "1"));

        Assert.Contains("99", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_of_another_engine_is_refused()
    {
        var prepared = await PrepareAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => ResumeAsync(prepared, new("Elsa", 1, "{}"u8.ToArray()), "1"));
    }

    [Fact]
    public async Task What_is_over_takes_no_room()
    {
        var definition = Given.Definition(Given.Chart(
            "c", [Given.Start(), Given.Task("t", "R"), Given.Decision("again", "getR() < 100")], "start>t", "t>again", "again:True>t"), Given.Variable("R"));
        var prepared = await Bursts.PrepareAsync(definition);
        var burst = await Bursts.StartAsync(prepared);
        var first = burst.State.Bytes.Length;
        for (var i = 0; i < 100; i++)
            burst = await Bursts.ContinueAsync(prepared, burst, new Stimulus.Resume(burst.Bookmarks[0].Id, System.Text.Json.JsonElement.Parse("7")));

        Assert.InRange(burst.State.Bytes.Length, first, first + 150);
    }

    private static async Task<Prepared> PrepareAsync()
    {
        var file = await DefinitionFile.ReadAsync(Path.Combine(Folder, "format-1.definition.json"), TestContext.Current.CancellationToken);
        return await Engine.Interpreter.PrepareAsync(file.Document, new DefinitionFiles([file]), TestContext.Current.CancellationToken);
    }

    private static async Task<Burst> ResumeAsync(Prepared prepared, InstanceState state, string bookmarkId) => await Engine.Interpreter.RunAsync(
        prepared, state, new Stimulus.Resume(bookmarkId, System.Text.Json.JsonElement.Parse("2")), Bursts.World(from: 100), TestContext.Current.CancellationToken);
}
