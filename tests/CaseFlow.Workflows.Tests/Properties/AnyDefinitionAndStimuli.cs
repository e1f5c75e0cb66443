using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;
using CaseFlow.Processes.Scripting;
using CsCheck;

namespace CaseFlow.Workflows.Tests.Properties;

/// <summary>What holds for every definition and everything that can happen to it.</summary>
public sealed class AnyDefinitionAndStimuli
{
    private const int MaxStimuli = 25;
    private const int Runs = 300;

    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 250];

    [Fact]
    public void Ends_waits_or_faults_and_never_throws() => Bytes.Sample(
        bytes =>
        {
            var choices = new Choices(bytes);
            var prepared = Prepare(choices);
            var burst = Run(prepared, null, Start(), Bursts.World());
            for (var i = 0; i < MaxStimuli && AssertAtRest(burst); i++)
            {
                Stimulus stimulus = choices.OneIn(30) ? new Stimulus.Cancel("enough") : Next(choices, burst.Bookmarks);
                burst = Run(prepared, burst.State, stimulus, Bursts.World(from: 100_000 * (i + 1)));
            }
        },
        iter: Runs);

    [Fact]
    public void Comes_to_the_same_whether_or_not_the_state_is_written_down_between_bursts() => Bytes.Sample(
        bytes =>
        {
            var choices = new Choices(bytes);
            var prepared = Prepare(choices);
            var world = Bursts.World();
            using var kept = Keep(prepared);
            kept.Start(TestContext.Current.CancellationToken);
            var burst = Run(prepared, null, Start(), world);
            var seen = new Seen();
            for (var i = 0; ; i++)
            {
                Assert.Equal(seen.Of(kept), Seen.Of(burst));
                if (i == MaxStimuli || burst.Status == InstanceStatus.Finished) break;
                var next = Next(choices, burst.Bookmarks);
                kept.Resume(kept.Bookmarks.Single(open => open.Id == next.BookmarkId), next.Value, TestContext.Current.CancellationToken);
                burst = Run(prepared, burst.State, next, world);
            }
        },
        iter: Runs);

    private static Prepared Prepare(Choices choices)
    {
        var definition = new ChosenDefinition(choices).Make();
        return Completed(Engine.Interpreter.PrepareAsync(Played.DocumentOf(definition), NoDefinitions.Source, CancellationToken.None));
    }

    private static Stimulus.Start Start() => new("instance", new Dictionary<string, JsonElement>());

    private static Burst Run(Prepared prepared, InstanceState? state, Stimulus stimulus, BurstContext world) =>
        Completed(Engine.Interpreter.RunAsync(prepared, state, stimulus, world, CancellationToken.None));

    /// <summary>CaseFlow's interpreter never waits for anything, which a caller may not rely on but its own test may.</summary>
    private static T Completed<T>(ValueTask<T> task)
    {
        Assert.True(task.IsCompletedSuccessfully);
        return task.Result;
    }

    private static bool AssertAtRest(Burst burst)
    {
        var isRunning = burst.Status == InstanceStatus.Running;
        Assert.Equal(isRunning, burst.Bookmarks.Count > 0);
        Assert.Equal(isRunning, burst.SubStatus == InstanceSubStatus.Suspended);
        Assert.Equal(burst.SubStatus == InstanceSubStatus.Faulted, burst.Incidents.Count == 1);
        Assert.True(burst.Journal.Count(entry => entry.Kind == JournalKind.Started) <= BurstInMotion.Budget);
        Assert.All(burst.Requests.OfType<BurstRequest.TaskRequested>(), task => Assert.Contains(burst.Bookmarks, open => open.Id == task.BookmarkId));
        return isRunning;
    }

    private static Stimulus.Resume Next(Choices choices, IReadOnlyList<Bookmark> open)
    {
        var bookmark = open[choices.Of(open.Count)];
        var value = bookmark.Kind == BookmarkKind.Child
            ? new ChildEnd("unknown", InstanceStatus.Finished, InstanceSubStatus.Finished, new Dictionary<string, JsonElement>()).ToJson()
            : JsonElement.Parse(choices.Of("null", "true", "3", "\"text\"", """{"outcome": "ok", "data": [1]}"""));
        return new(bookmark.Id, value);
    }

    private static BurstInMotion Keep(Prepared prepared)
    {
        var workflow = ((PreparedWorkflow)prepared).Workflow;
        var instance = new Instance
        {
            Id = "instance",
            Inputs = new Dictionary<string, ScriptValue>(),
            Variables = [.. workflow.Variables.Select(variable => new VariableSlot(variable))],
        };
        return new(workflow, instance, Bursts.World(), [new JavaScriptLanguage(Engine.Zone), new LiquidLanguage(Engine.Zone)]);
    }
}
