using System.Text.Json;
using CaseFlow.Workflows;

namespace CaseFlow.Processes.Playing;

/// <summary>An instance of a play: its state at rest, and what was seen of it.</summary>
internal sealed class PlayedInstance(string id, Prepared definition)
{
    /// <summary>What can wait, and so can be open twice.</summary>
    private static readonly HashSet<string> Waiting = new(StringComparer.Ordinal)
    {
        "Elsa.RunTask", "Elsa.Event", "Elsa.Delay", "Elsa.StartAt", "Elsa.Timer", "Elsa.Cron",
        "Elsa.DispatchWorkflow", "Elsa.ExecuteWorkflow", "Elsa.BulkDispatchWorkflows",
    };

    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    public string Id => id;

    public Prepared Definition => definition;

    public PlayedInstance? Parent { get; init; }

    /// <summary>Where the parent waits for its end; null when nobody does.</summary>
    public string? ParentBookmarkId { get; init; }

    public InstanceState? State { get; private set; }

    public InstanceStatus Status { get; private set; }

    public InstanceSubStatus SubStatus { get; private set; }

    public string? CorrelationId { get; private set; }

    public IReadOnlyList<Bookmark> Bookmarks { get; private set; } = [];

    public IReadOnlyDictionary<string, JsonElement> Output { get; private set; } = new Dictionary<string, JsonElement>();

    public List<string> Trace { get; } = [];

    public List<string> Incidents { get; } = [];

    /// <summary>Takes over a burst. The state is kept as bytes alone, as a database would.</summary>
    public void Apply(Burst burst)
    {
        State = burst.State with { Bytes = burst.State.Bytes.ToArray() };
        (Status, SubStatus, CorrelationId) = (burst.Status, burst.SubStatus, burst.CorrelationId);
        (Bookmarks, Output) = (burst.Bookmarks, burst.Output);
        Incidents.AddRange(burst.Incidents.Select(incident => incident.ActivityId));
        foreach (var entry in burst.Journal) Follow(entry);
    }

    private void Follow(JournalEntry entry)
    {
        var (mark, change) = entry.Kind switch
        {
            JournalKind.Started => ("+", 1),
            JournalKind.Completed => ("-", -1),
            JournalKind.Cancelled => ("!Canceled:", -1),
            _ => ("!Faulted:", -1),
        };
        var before = open.GetValueOrDefault(entry.NodeId);
        open[entry.NodeId] = before + change;
        // As in the recorded runs, an activity that opens while it already waits elsewhere is not seen to start again.
        if (entry.Kind == JournalKind.Started && before > 0 && Waiting.Contains(entry.ActivityType)) return;
        Trace.Add(mark + entry.ActivityId);
    }
}
