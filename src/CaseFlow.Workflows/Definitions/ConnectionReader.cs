using CaseFlow.Workflows.Activities;

namespace CaseFlow.Workflows.Definitions;

/// <summary>Reads a flowchart's arrows; one that leads nowhere is dropped and reported.</summary>
internal sealed class ConnectionReader(IReadOnlyList<Activity> activities, Problems problems)
{
    public IReadOnlyList<Connection> Read(JsonAt list)
    {
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < activities.Count; i++) byId.TryAdd(activities[i].Id, i);

        var connections = new List<Connection>();
        foreach (var item in problems.ListIn(list))
        {
            var source = End(item, "source", "sourcePort", byId);
            var target = End(item, "target", "targetPort", byId);
            if (source.Ordinal is null || target.Ordinal is null) continue;

            var connection = new Connection(source.Ordinal.Value, source.Port ?? Connection.Done, target.Ordinal.Value);
            if (connections.Contains(connection))
                problems.Warning(item.Path, "duplicate-connection", "The same connection is drawn twice.");
            else
                connections.Add(connection);
            if (!activities[connection.Source].CanEndWith(connection.Port))
                problems.Warning(item.Path, "port-never-used", $"'{activities[connection.Source].Id}' never ends with '{connection.Port}': this connection is never followed.");
        }

        return connections;
    }

    private (int? Ordinal, string? Port) End(JsonAt connection, string name, string flatPort, Dictionary<string, int> byId)
    {
        var end = connection.Get(name);
        var id = end.IsObject ? end.Get("activity") : end;
        var port = end.IsObject ? end.Get("port").Text : connection.Get(flatPort).Text;
        if (id.Text is { } text && byId.TryGetValue(text, out var ordinal)) return (ordinal, port);

        problems.Error(id.Path, "dangling-connection", id.Text is null
            ? $"A connection names no {name} activity."
            : $"A connection's {name} '{id.Text}' is not an activity of this flowchart.");
        return (null, port);
    }
}
