using System.Text.Json;
using CaseFlow.Workflows.State;

namespace CaseFlow.Workflows.Execution;

/// <summary>Turns a burst that has come to rest into what the caller commits.</summary>
internal static class BurstResult
{
    public static Burst Of(BurstInMotion burst) => new()
    {
        State = InstanceWriter.Write(burst),
        Status = burst.Instance.Status,
        SubStatus = burst.Instance.SubStatus,
        Name = burst.Instance.Name,
        CorrelationId = burst.Instance.CorrelationId,
        Output = burst.Instance.Output.ToDictionary(pair => pair.Key, pair => pair.Value.IsNull ? Expressions.JsonValues.Null : pair.Value.Json),
        Bookmarks = [.. burst.Bookmarks.Select(bookmark => bookmark.Describe())],
        Requests = [.. Wanted(burst, burst.Requests)],
        Journal = burst.Entries,
        Incidents = burst.Incidents,
    };

    /// <summary>What nobody waits for any more by the end of the burst that asked for it is not asked for.</summary>
    public static IEnumerable<BurstRequest> Wanted(BurstInMotion burst, IEnumerable<BurstRequest> requests)
    {
        foreach (var request in requests)
        {
            switch (request)
            {
                case BurstRequest.TaskRequested task when !IsOpen(burst, task.BookmarkId):
                    break;
                case BurstRequest.ChildRequested { WaitingBookmarkId: { } bookmark } child when !IsOpen(burst, bookmark):
                    yield return child with { WaitingBookmarkId = null };
                    break;
                default:
                    yield return request;
                    break;
            }
        }
    }

    private static bool IsOpen(BurstInMotion burst, string bookmarkId) => burst.Bookmarks.Exists(open => open.Id == bookmarkId);
}
