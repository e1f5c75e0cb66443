using CaseFlow.Workflows.Definitions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Looks for what a flowchart can never do, or can only fail at.</summary>
internal static class FlowchartCheck
{
    public static void Run(Flowchart chart, ActivityReader reader)
    {
        var starts = chart.Starts.ToList();
        if (starts.Count == 0)
        {
            if (chart.Activities.Count == 0) reader.Problems.Warning(reader.At.Path, "empty-flowchart", $"The flowchart '{chart.Id}' has no activities.");
            return;
        }

        var graphs = starts.ConvertAll(chart.GraphFrom);
        foreach (var activity in chart.Activities)
        {
            if (graphs.All(graph => !graph.IsReachable[activity.Ordinal]))
                reader.Problems.Warning($"{reader.At.Get("activities").Path}[{activity.Ordinal}]", "unreachable-activity", $"No connection leads to '{activity.Id}'.");
        }

        for (var i = 0; i < chart.Connections.Count; i++)
        {
            var (source, target) = (chart.Activities[chart.Connections[i].Source], chart.Activities[chart.Connections[i].Target]);
            if (graphs.Any(graph => !graph.IsForward(i) && !graph.IsSound(i) && graph.IsReachable[source.Ordinal]))
            {
                reader.Problems.Error(
                    reader.At.Get("connections").Path,
                    "invalid-backward-connection",
                    $"The connection back from '{source.Id}' to '{target.Id}' faults: not every way to '{source.Id}' comes through '{target.Id}'.");
            }
        }

        foreach (var join in chart.Activities.Where(activity => activity is FlowJoin && graphs.Any(graph => IsOutrunByALoop(chart, graph, activity.Ordinal))))
        {
            reader.Problems.Warning(
                $"{reader.At.Get("activities").Path}[{join.Ordinal}]",
                "loop-outruns-join",
                $"One way to '{join.Id}' goes round a loop while others wait: from the second round on the join hears that way only. The loop in a flowchart of its own counts once.");
        }

        foreach (var join in chart.Activities.Where(activity => activity is not FlowJoin && graphs.Any(graph => IsStarvedByALoop(chart, graph, activity.Ordinal))))
        {
            reader.Problems.Warning(
                $"{reader.At.Get("activities").Path}[{join.Ordinal}]",
                "loop-starves-join",
                $"'{join.Id}' waits for all arrows to it, but a second round of a loop before it comes by some of them only: then it never runs. A FlowJoin with WaitAny in front of it waits for one.");
        }
    }

    // A way into it that does not come through the loop's head is visited in the first round only.
    private static bool IsStarvedByALoop(Flowchart chart, FlowGraph graph, int activity)
    {
        var sources = graph.ForwardInbound(activity).Select(index => chart.Connections[index].Source).Distinct().ToList();
        var heads = Enumerable.Range(0, chart.Connections.Count).Where(index => !graph.IsForward(index) && graph.IsReachable[chart.Connections[index].Source]).Select(index => chart.Connections[index].Target);
        return heads.Distinct().Any(head => sources.Select(source => source == head || graph.IsBefore(head, source)).Distinct().Count() > 1);
    }

    // Each round visits the join's arrow from the loop, alive or dead, and a join goes by the arrows that were visited most often.
    private static bool IsOutrunByALoop(Flowchart chart, FlowGraph graph, int join)
    {
        var sources = graph.ForwardInbound(join).Select(index => chart.Connections[index].Source).Distinct().ToList();
        var heads = Enumerable.Range(0, chart.Connections.Count).Where(index => !graph.IsForward(index) && graph.IsReachable[chart.Connections[index].Source]).Select(index => chart.Connections[index].Target);
        return heads.Distinct().Any(head => sources.Any(IsAfter(head)) && sources.Any(source => !IsAfter(head)(source) && !graph.IsBefore(source, head) && IsBesideOf(source, head)));

        Func<int, bool> IsAfter(int head) => source => source == head || graph.IsBefore(head, source);
        bool IsBesideOf(int source, int head) => chart.Activities.Any(fork => GoesSeveralWays(chart, fork) && graph.IsBefore(fork.Ordinal, head) && (source == fork.Ordinal || graph.IsBefore(fork.Ordinal, source)));
    }

    private static bool GoesSeveralWays(Flowchart chart, Activity activity) =>
        activity is FlowFork || chart.Connections.Where(connection => connection.Source == activity.Ordinal).GroupBy(connection => connection.Port).Any(port => port.Count() > 1);
}
