using System.Diagnostics.Metrics;

namespace CaseFlow.Processes;

/// <summary>
/// Measures what a process carries (meter <c>CaseFlow.Processes</c>): bytes of state, open bookmarks, and commands that left a process with more than it
/// should carry. Such a process still works; every step of it reads and writes all of that, so somebody should look at its definition.
/// Also how many commands one transaction held: much above one means that the disk is the bottleneck.
/// </summary>
public sealed class ProcessMeter
{
    /// <summary>Open bookmarks that a process should not exceed.</summary>
    public const int MostBookmarks = 100;

    /// <summary>Bytes of state that a process should not exceed: 64 KiB.</summary>
    public const int MostBytes = 64 * 1024;

    private readonly Histogram<int> _bytes;
    private readonly Histogram<int> _bookmarks;
    private readonly Counter<int> _large;
    private readonly Histogram<int> _commands;

    public ProcessMeter(IMeterFactory meters)
    {
        var meter = meters.Create("CaseFlow.Processes");
        _bytes = meter.CreateHistogram<int>("caseflow.process.state", "By", "State after a command.");
        _bookmarks = meter.CreateHistogram<int>("caseflow.process.bookmarks", "{bookmark}", "Open bookmarks after a command.");
        _large = meter.CreateCounter<int>("caseflow.process.large", "{command}", "Commands that left a process with more than it should carry.");
        _commands = meter.CreateHistogram<int>("caseflow.commit.commands", "{command}", "Commands that one transaction held.");
    }

    /// <summary>Whether a process carries more than it should.</summary>
    public static bool IsLarge(int bookmarks, int bytes) => bookmarks > MostBookmarks || bytes > MostBytes;

    internal void Committed(int commands) => _commands.Record(commands);

    internal void Moved(WorkflowInstance instance, int bookmarks)
    {
        var definition = new KeyValuePair<string, object?>("definition", instance.DefinitionId);
        _bytes.Record(instance.State.Length, definition);
        _bookmarks.Record(bookmarks, definition);
        if (IsLarge(bookmarks, instance.State.Length))
        {
            _large.Add(1, definition);
        }
    }
}
