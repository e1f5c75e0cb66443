using System.Text.Json;

namespace CaseFlow.Inbox.Pages;

/// <summary>The activities of a flowchart and of the flowcharts in it, as if they lay on one sheet: the way in leads to an inner chart's start, the way out comes from where it ends.</summary>
internal static class ProcessFlow
{
    private static readonly string[] Choosers = ["Elsa.FlowSwitch", "Elsa.FlowDecision"];

    /// <param name="chart">A flowchart.</param>
    /// <returns>Each activity with how far right it stands, and what follows which.</returns>
    public static (IReadOnlyList<(JsonElement Activity, double Left)> Activities, ILookup<string, string> Next) Flatten(JsonElement chart)
    {
        List<(JsonElement, double)> activities = [];
        List<(string From, string To)> ways = [];
        Add(chart, 0, activities, ways);
        return (activities, ways.ToLookup(w => w.From, w => w.To));
    }

    private static void Add(JsonElement chart, double left, List<(JsonElement, double)> activities, List<(string From, string To)> ways)
    {
        var own = chart.GetProperty("activities").EnumerateArray().ToList();
        var inner = own.Where(a => Text(a, "type") == "Elsa.Flowchart").ToDictionary(a => Text(a, "id"));
        foreach (var activity in own)
        {
            var at = left + Left(activity);
            if (inner.ContainsKey(Text(activity, "id")))
            {
                Add(activity, at, activities, ways);
            }
            else
            {
                activities.Add((activity, at));
            }
        }

        foreach (var connection in chart.GetProperty("connections").EnumerateArray())
        {
            ways.AddRange(Ends(End(connection, "source"), inner).Select(from => (from, Start(End(connection, "target"), inner))));
        }
    }

    private static string Start(string id, Dictionary<string, JsonElement> inner) =>
        inner.TryGetValue(id, out var chart) ? Start(Text(chart, "start"), Inside(chart)) : id;

    // Where nothing follows, or not whatever is chosen.
    private static IEnumerable<string> Ends(string id, Dictionary<string, JsonElement> inner)
    {
        if (!inner.TryGetValue(id, out var chart))
        {
            return [id];
        }

        var goOn = chart.GetProperty("connections").EnumerateArray().Select(c => End(c, "source")).ToHashSet();
        return chart.GetProperty("activities").EnumerateArray()
            .Where(a => !goOn.Contains(Text(a, "id")) || Choosers.Contains(Text(a, "type")))
            .SelectMany(a => Ends(Text(a, "id"), Inside(chart)));
    }

    private static Dictionary<string, JsonElement> Inside(JsonElement chart) =>
        chart.GetProperty("activities").EnumerateArray().Where(a => Text(a, "type") == "Elsa.Flowchart").ToDictionary(a => Text(a, "id"));

    private static double Left(JsonElement activity) =>
        activity.GetProperty("metadata").TryGetProperty("designer", out var designer) && designer.TryGetProperty("position", out var position) ? position.GetProperty("x").GetDouble() : 0;

    private static string End(JsonElement connection, string end) => Text(connection.GetProperty(end), "activity");

    /// <summary>A property's text; empty where there is none.</summary>
    public static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
