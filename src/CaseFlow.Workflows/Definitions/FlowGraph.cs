namespace CaseFlow.Workflows.Definitions;

/// <summary>
/// A flowchart's arrows seen from where it starts: which lead forward and which back, worked out once. Joins count forward arrows only.
/// </summary>
/// <remarks>
/// Walking breadth first from the start, an arrow that would close a circle with the forward arrows found so far leads back. It may be
/// followed only when every forward way from the start to its source comes through its target: otherwise a round would begin that the
/// joins inside it cannot count.
/// </remarks>
internal sealed class FlowGraph
{
    private readonly IReadOnlyList<Connection> connections;
    private readonly List<int>[] outbound;
    private readonly List<int>[] forwardInbound;
    private readonly bool[] isForward;
    private readonly bool[] isSound;
    private readonly HashSet<int>?[] before;

    public FlowGraph(int activities, IReadOnlyList<Connection> connections, int start)
    {
        this.connections = connections;
        outbound = NewLists(activities);
        forwardInbound = NewLists(activities);
        isForward = new bool[connections.Count];
        isSound = new bool[connections.Count];
        before = new HashSet<int>?[activities];
        for (var i = 0; i < connections.Count; i++) outbound[connections[i].Source].Add(i);

        FindForward(activities, start);
        for (var i = 0; i < connections.Count; i++)
        {
            if (isForward[i]) forwardInbound[connections[i].Target].Add(i);
        }

        for (var i = 0; i < connections.Count; i++)
            isSound[i] = isForward[i] || !Reaches(activities, start, connections[i].Source, avoiding: connections[i].Target);
        for (var i = 0; i < activities; i++) before[i] = Ancestors(i);
        IsReachable = [.. Enumerable.Range(0, activities).Select(i => i == start || forwardInbound[i].Count > 0)];
    }

    public IReadOnlyList<bool> IsReachable { get; }

    public IReadOnlyList<int> Outbound(int activity) => outbound[activity];

    public IReadOnlyList<int> ForwardInbound(int activity) => forwardInbound[activity];

    public bool IsForward(int connection) => isForward[connection];

    /// <summary>Whether an arrow back may be followed.</summary>
    public bool IsSound(int connection) => isSound[connection];

    /// <summary>Whether a forward way leads from one activity to another.</summary>
    public bool IsBefore(int activity, int other) => before[other]!.Contains(activity);

    private static List<int>[] NewLists(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<int>())];

    private void FindForward(int activities, int start)
    {
        var queue = new Queue<int>([start]);
        var seen = new bool[activities];
        seen[start] = true;
        while (queue.TryDequeue(out var source))
        {
            foreach (var index in outbound[source])
            {
                var target = connections[index].Target;
                if (Reaches(activities, target, source, avoiding: -1)) continue;
                isForward[index] = true;
                if (seen[target]) continue;
                seen[target] = true;
                queue.Enqueue(target);
            }
        }
    }

    private bool Reaches(int activities, int from, int to, int avoiding)
    {
        if (from == avoiding || to == avoiding) return false;
        if (from == to) return true;
        var seen = new bool[activities];
        var stack = new Stack<int>([from]);
        while (stack.TryPop(out var current))
        {
            foreach (var index in outbound[current])
            {
                var next = connections[index].Target;
                if (!isForward[index] || seen[next] || next == avoiding) continue;
                if (next == to) return true;
                seen[next] = true;
                stack.Push(next);
            }
        }

        return false;
    }

    private HashSet<int> Ancestors(int activity)
    {
        var found = new HashSet<int>();
        var stack = new Stack<int>([activity]);
        while (stack.TryPop(out var current))
        {
            foreach (var index in forwardInbound[current])
            {
                if (found.Add(connections[index].Source)) stack.Push(connections[index].Source);
            }
        }

        return found;
    }
}
