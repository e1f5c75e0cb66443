namespace CaseFlow.Inbox.Pages;

/// <summary>One page of the inbox and what stands around it.</summary>
/// <param name="View">Which part.</param>
/// <param name="Page">From 1.</param>
/// <param name="Rows">The tasks of this page.</param>
/// <param name="Total">All of this part.</param>
/// <param name="Counts">How many wait in each part; the done part is not counted.</param>
/// <param name="Groups">How many are in each group of this part, whatever the page.</param>
/// <param name="ReadAt">When it was read, in words.</param>
public sealed record InboxList(
    TaskView View,
    int Page,
    IReadOnlyList<InboxRow> Rows,
    int Total,
    IReadOnlyDictionary<TaskView, int> Counts,
    IReadOnlyDictionary<DueGroup, int> Groups,
    string ReadAt);
