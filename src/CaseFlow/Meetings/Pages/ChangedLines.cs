namespace CaseFlow.Meetings.Pages;

/// <summary>The lines in which two texts differ; those that both begin or end with are left out.</summary>
/// <param name="Before">Of the earlier text.</param>
/// <param name="After">Of the later text.</param>
internal sealed record ChangedLines(string Before, string After)
{
    public static ChangedLines Of(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var head = old.Zip(now).TakeWhile(p => p.First == p.Second).Count();
        var tail = Math.Min(old.Reverse().Zip(now.Reverse()).TakeWhile(p => p.First == p.Second).Count(), Math.Min(old.Length, now.Length) - head);
        return new ChangedLines(Middle(old, head, tail), Middle(now, head, tail));
    }

    private static string Middle(string[] lines, int head, int tail) => string.Join('\n', lines[head..(lines.Length - tail)]);
}
