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
}
