using System.Text.Json;
using CaseFlow.Language;
using static CaseFlow.Inbox.Pages.ProcessFlow;

namespace CaseFlow.Inbox.Pages;

/// <summary>A definition reduced to what people see: their tasks, the beginning, the ends, and which can follow which.</summary>
/// <param name="Nodes">The steps.</param>
/// <param name="Edges">From one step to those that can come next without another step or a clock between.</param>
internal sealed record ProcessGraph(IReadOnlyList<ProcessNode> Nodes, ILookup<string, string> Edges)
{
    private static readonly string[] Clocks = ["Elsa.StartAt", "Elsa.Delay", "Elsa.Timer", "Elsa.Cron", "Elsa.Event"];

    /// <summary>Reads a stored definition.</summary>
    /// <param name="json">The definition.</param>
    /// <param name="isHuman">Whether a task of this name is a person's.</param>
    public static ProcessGraph Read(string json, Func<string, bool> isHuman)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.GetProperty("root");
        var (activities, next) = Flatten(root);
        var nodes = activities.Where(a => IsSeen(a.Activity, isHuman)).Select(a => Node(a.Activity, a.Left)).ToList();
        var seen = nodes.Select(n => n.Id).ToHashSet();
        var clocks = activities.Where(a => Clocks.Contains(Text(a.Activity, "type"))).Select(a => Text(a.Activity, "id")).ToHashSet();
        var edges = nodes.SelectMany(n => Following(n.Id, next, seen, clocks).Select(to => (n.Id, to))).ToLookup(e => e.Id, e => e.to);
        return new ProcessGraph(nodes, edges);
    }

    /// <summary>Sets columns: each step stands right of all that can come before it, and two of one lane never share a column.</summary>
    public IReadOnlyList<ProcessNode> Placed(IReadOnlyList<ProcessNode> nodes)
    {
        List<ProcessNode> placed = [];
        foreach (var node in nodes.OrderBy(n => n.X).ThenBy(n => Edges[n.Id].Any(to => nodes.Any(o => o.Id == to && o.IsEnd)) ? 0 : 1))
        {
            var column = placed.Where(p => Edges[p.Id].Contains(node.Id)).Select(p => p.Column + 1).DefaultIfEmpty(0).Max();
            while (placed.Any(p => p.Lane == node.Lane && p.Column == column))
            {
                column++;
            }

            placed.Add(node with { Column = column });
        }

        return placed;
    }

    private static bool IsSeen(JsonElement activity, Func<string, bool> isHuman) => Text(activity, "type") switch
    {
        "Elsa.Start" or "Elsa.Finish" or "Elsa.End" => true,
        "Elsa.RunTask" => isHuman(TaskName(activity)),
        _ => false,
    };

    private static ProcessNode Node(JsonElement activity, double left)
    {
        var metadata = activity.GetProperty("metadata");
        var own = activity.GetProperty("customProperties");
        var zh = Text(metadata, "displayText");
        var isEnd = Text(activity, "type") is "Elsa.Finish" or "Elsa.End";
        var lane = Text(own, "lane");
        return new ProcessNode(Text(activity, "id"), new Localized(zh, Text(own, "displayTextEn") is { Length: > 0 } en ? en : zh), lane.Length == 0 ? "system" : lane, left, isEnd);
    }

    private static HashSet<string> Following(string from, ILookup<string, string> next, HashSet<string> seen, HashSet<string> clocks)
    {
        HashSet<string> found = [];
        HashSet<string> visited = [];
        var open = new Stack<string>(next[from]);
        while (open.TryPop(out var at))
        {
            if (!visited.Add(at) || clocks.Contains(at))
            {
                continue;
            }

            if (seen.Contains(at))
            {
                found.Add(at);
                continue;
            }

            foreach (var following in next[at])
            {
                open.Push(following);
            }
        }

        return found;
    }

    private static string TaskName(JsonElement activity) =>
        !activity.TryGetProperty("taskName", out var name) ? ""
        : name.ValueKind == JsonValueKind.String ? name.GetString()!
        : name.TryGetProperty("expression", out var expression) ? Text(expression, "value") : "";
}
