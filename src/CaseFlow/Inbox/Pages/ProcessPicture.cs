using CaseFlow.Processes;
using CaseFlow.Workflows;

namespace CaseFlow.Inbox.Pages;

/// <summary>A definition with what has happened on one case.</summary>
/// <param name="Nodes">The steps; ends that were not reached are left out, but for the last.</param>
/// <param name="Possible">Which step can follow which.</param>
/// <param name="Taken">The way that was gone.</param>
internal sealed record ProcessPicture(IReadOnlyList<ProcessNode> Nodes, IReadOnlyList<(string From, string To)> Possible, IReadOnlySet<(string From, string To)> Taken)
{
    /// <summary>Definitions call the end that everybody hopes for so; the others are drawn only when they were reached.</summary>
    private const string FinalEnd = "end";

    public static ProcessPicture Of(ProcessGraph graph, IReadOnlyList<JournalRow> journal, IReadOnlySet<string> open, Func<string, IReadOnlyList<string>> notes)
    {
        var known = graph.Nodes.Select(n => n.Id).ToHashSet();
        HashSet<(string, string)> taken = [];
        HashSet<string> done = [];
        string? last = null;
        var overtaken = false;
        foreach (var row in journal.Where(r => known.Contains(r.ActivityId)))
        {
            if (row.Kind == JournalKind.Started && last is not null)
            {
                taken.Add((last, row.ActivityId));
            }
            else if (row.Kind == JournalKind.Completed || (row.Kind == JournalKind.Cancelled && !overtaken))
            {
                last = row.ActivityId;
                done.Add(row.ActivityId);
            }

            // A step that another one has overtaken was not gone through: it was taken back.
            overtaken = row.Kind == JournalKind.Completed || (overtaken && row.Kind == JournalKind.Cancelled);
        }

        var nodes = graph.Placed([.. graph.Nodes.Where(n => !n.IsEnd || n.Id == FinalEnd || done.Contains(n.Id))]).Select(n => n with
        {
            State = open.Contains(n.Id) ? ProcessNodeState.Current : done.Contains(n.Id) ? ProcessNodeState.Done : ProcessNodeState.Possible,
            Notes = notes(n.Id),
        }).ToList();
        var shown = nodes.Select(n => n.Id).ToHashSet();
        return new ProcessPicture(nodes, [.. graph.Edges.SelectMany(g => g.Where(to => shown.Contains(g.Key) && shown.Contains(to)).Select(to => (g.Key, to)))], taken);
    }
}
