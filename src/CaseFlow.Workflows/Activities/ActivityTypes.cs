using System.Collections.Frozen;
using CaseFlow.Workflows.Definitions;

namespace CaseFlow.Workflows.Activities;

/// <summary>The activities by the type names of their documents.</summary>
internal static class ActivityTypes
{
    private static readonly FrozenDictionary<string, Func<ActivityReader, Activity>> Known = new Dictionary<string, Func<ActivityReader, Activity>>
    {
        ["Elsa.Break"] = reader => new Break(reader),
        ["Elsa.BulkDispatchWorkflows"] = reader => new BulkDispatchWorkflows(reader),
        ["Elsa.Complete"] = reader => new Complete(reader),
        ["Elsa.Correlate"] = reader => new Correlate(reader),
        ["Elsa.Cron"] = reader => new Cron(reader),
        ["Elsa.Delay"] = reader => new Delay(reader),
        ["Elsa.DispatchWorkflow"] = reader => new DispatchWorkflow(reader),
        ["Elsa.End"] = reader => new End(reader),
        ["Elsa.Event"] = reader => new Event(reader),
        ["Elsa.ExecuteWorkflow"] = reader => new ExecuteWorkflow(reader),
        ["Elsa.Fault"] = reader => new Fault(reader),
        ["Elsa.Finish"] = reader => new Finish(reader),
        ["Elsa.FlowDecision"] = reader => new FlowDecision(reader),
        ["Elsa.FlowFork"] = reader => new FlowFork(reader),
        ["Elsa.FlowJoin"] = reader => new FlowJoin(reader),
        ["Elsa.FlowSwitch"] = reader => new FlowSwitch(reader),
        ["Elsa.Flowchart"] = reader => new Flowchart(reader),
        ["Elsa.For"] = reader => new For(reader),
        ["Elsa.ForEach"] = reader => new ForEach(reader),
        ["Elsa.Fork"] = reader => new Fork(reader),
        ["Elsa.If"] = reader => new If(reader),
        ["Elsa.Parallel"] = reader => new Parallel(reader),
        ["Elsa.ParallelForEach"] = reader => new ParallelForEach(reader),
        ["Elsa.PublishEvent"] = reader => new PublishEvent(reader),
        ["Elsa.RunTask"] = reader => new RunTask(reader),
        ["Elsa.Sequence"] = reader => new Sequence(reader),
        ["Elsa.SetName"] = reader => new SetName(reader),
        ["Elsa.SetOutput"] = reader => new SetOutput(reader),
        ["Elsa.SetVariable"] = reader => new SetVariable(reader),
        ["Elsa.Start"] = reader => new Start(reader),
        ["Elsa.StartAt"] = reader => new StartAt(reader),
        ["Elsa.Switch"] = reader => new Switch(reader),
        ["Elsa.Timer"] = reader => new Timer(reader),
        ["Elsa.While"] = reader => new While(reader),
        ["Elsa.WriteLine"] = reader => new WriteLine(reader),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Activity Read(JsonAt at, DefinitionBuild build, string parentNodeId)
    {
        if (!at.IsObject)
        {
            build.Problems.Error(at.Path, "not-an-activity", "An activity is expected here.");
            return Nothing(at, build, parentNodeId);
        }

        var reader = new ActivityReader(at, build, parentNodeId);
        if (at.Get("id").Text is not { Length: > 0 } id)
            build.Problems.Error(at.Path, "missing-id", "An activity has no id.");
        else if (!build.IsNewId(id))
            build.Problems.Error(at.Get("id").Path, "duplicate-id", $"Another activity has the id '{id}' too.");

        return Remember(Create(reader), build);
    }

    /// <summary>Stands where an activity is missing, and faults if it comes to that.</summary>
    public static Activity Nothing(JsonAt at, DefinitionBuild build, string parentNodeId) =>
        Remember(new UnknownActivity(new ActivityReader(at, build, parentNodeId)), build);

    private static Activity Create(ActivityReader reader)
    {
        if (Known.TryGetValue(reader.Type, out var create)) return create(reader);

        var (problems, path) = (reader.Problems, reader.At.Get("type").Path);
        var name = reader.At.Get("workflowDefinitionId").Text ?? reader.Type;
        if (reader.Type.Length == 0)
        {
            problems.Error(path, "missing-type", $"The activity '{reader.Id}' has no type.");
        }
        else if (!reader.Build.Called.TryGetValue(name, out var called))
        {
            reader.Build.Unresolved.Add(name);
            problems.Error(path, "unknown-activity-type", $"The activity type '{reader.Type}' is not known.");
        }
        else if (!called.IsUsableAsActivity)
        {
            problems.Error(path, "unknown-activity-type", $"The workflow '{name}' does not offer itself as an activity.");
        }
        else if (reader.Build.Enclosing.Contains(called.DefinitionId))
        {
            problems.Error(path, "recursive-workflow", $"The workflow '{name}' would contain itself.");
        }
        else
        {
            return new WorkflowActivity(reader, called);
        }

        return new UnknownActivity(reader);
    }

    private static Activity Remember(Activity activity, DefinitionBuild build)
    {
        build.ByNodeId[activity.NodeId] = activity;
        return activity;
    }
}
