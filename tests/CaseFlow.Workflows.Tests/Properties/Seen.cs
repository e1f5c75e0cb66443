using System.Text.Json;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Tests.Properties;

/// <summary>What can be seen of a burst, as text, so that two can be compared.</summary>
internal sealed class Seen
{
    private int entries;
    private int requests;

    public static string Of(Burst burst) => Describe(burst.Status, burst.SubStatus, burst.Bookmarks, burst.Journal, burst.Requests, burst.Output);

    /// <summary>What is new since it was asked last.</summary>
    public string Of(BurstInMotion kept)
    {
        var result = BurstResult.Of(kept);
        var described = Describe(
            result.Status, result.SubStatus, result.Bookmarks, result.Journal.Skip(entries), BurstResult.Wanted(kept, kept.Requests.Skip(requests)), result.Output);
        (entries, requests) = (kept.Entries.Count, kept.Requests.Count);
        return described;
    }

    private static string Describe(
        InstanceStatus status,
        InstanceSubStatus subStatus,
        IEnumerable<Bookmark> bookmarks,
        IEnumerable<JournalEntry> journal,
        IEnumerable<BurstRequest> requests,
        IReadOnlyDictionary<string, JsonElement> output) => string.Join('\n', [
            $"{status} {subStatus}",
            .. bookmarks.Select(one => one.ToString()),
            .. journal.Select(one => one.ToString()),
            .. requests.Select(one => JsonSerializer.Serialize<object>(one)),
            JsonSerializer.Serialize(output)]);
}
