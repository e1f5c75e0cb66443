using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.State;

/// <summary>A flowchart's counts by the names of the document, so that they mean the same in a copy of it with another order.</summary>
internal static class FlowRecord
{
    public static Dictionary<string, int> Passes(Flowchart chart, FlowProgress progress)
    {
        var passes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < progress.Passes.Length; i++)
        {
            if (progress.Passes[i] != 0) passes[chart.Activities[i].Id] = progress.Passes[i];
        }

        return passes;
    }

    public static Dictionary<string, int> Visits(Flowchart chart, FlowProgress progress)
    {
        var visits = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < progress.Visits.Length; i++)
        {
            if (progress.Visits[i] != 0) visits[Key(chart, chart.Connections[i])] = progress.WasFollowed[i] ? progress.Visits[i] : -progress.Visits[i];
        }

        return visits;
    }

    public static FlowProgress Read(Flowchart chart, ContextRecord record)
    {
        var progress = new FlowProgress(chart.Activities.Count, chart.Connections.Count);
        for (var i = 0; i < progress.Passes.Length; i++)
            progress.Passes[i] = record.Passes?.GetValueOrDefault(chart.Activities[i].Id) ?? 0;
        for (var i = 0; i < progress.Visits.Length; i++)
        {
            var visits = record.Visits?.GetValueOrDefault(Key(chart, chart.Connections[i])) ?? 0;
            progress.Visits[i] = Math.Abs(visits);
            progress.WasFollowed[i] = visits > 0;
        }

        return progress;
    }

    private static string Key(Flowchart chart, Connection connection) =>
        $"{chart.Activities[connection.Source].Id}:{connection.Port}>{chart.Activities[connection.Target].Id}";
}
