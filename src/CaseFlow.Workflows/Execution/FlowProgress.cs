using CaseFlow.Workflows.Definitions;

namespace CaseFlow.Workflows.Execution;

/// <summary>
/// How far one run of a flowchart has come. Every arrow counts how often it was visited, alive or dead, every activity how often it
/// was passed; an arrow counted more often than its target has brought something new.
/// </summary>
internal sealed class FlowProgress(int activities, int connections)
{
    public int[] Passes { get; } = new int[activities];

    public int[] Visits { get; } = new int[connections];

    public bool[] WasFollowed { get; } = new bool[connections];

    public void Visit(int connection, bool followed)
    {
        Visits[connection]++;
        WasFollowed[connection] = followed;
    }

    public bool IsNews(int connection, int target) => Visits[connection] > Passes[target];

    public bool AllVisited(FlowGraph graph, int target)
    {
        foreach (var connection in graph.ForwardInbound(target))
        {
            if (!IsNews(connection, target)) return false;
        }

        return true;
    }

    public bool AllFollowed(FlowGraph graph, int target)
    {
        foreach (var connection in graph.ForwardInbound(target))
        {
            if (!WasFollowed[connection]) return false;
        }

        return true;
    }

    /// <summary>Whether an arrow of the newest round was followed.</summary>
    public bool AnyFollowed(FlowGraph graph, int target)
    {
        var newest = 0;
        foreach (var connection in graph.ForwardInbound(target)) newest = Math.Max(newest, Visits[connection]);
        if (newest <= Passes[target]) return false;
        foreach (var connection in graph.ForwardInbound(target))
        {
            if (Visits[connection] == newest && WasFollowed[connection]) return true;
        }

        return false;
    }
}
