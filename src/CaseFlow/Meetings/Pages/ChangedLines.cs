namespace CaseFlow.Meetings.Pages;

/// <summary>Where two texts differ: lines that both begin or end with are left out, and an ellipsis stands for them.</summary>
/// <param name="Before">Of the earlier text.</param>
/// <param name="After">Of the later text.</param>
internal sealed record ChangedLines(string Before, string After)
{
    private const string LeftOut = "……";

    public static ChangedLines Of(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var most = Math.Min(old.Length, now.Length);
        var head = old.Zip(now).TakeWhile(p => p.First == p.Second).Count();
        var tail = Math.Min(old.Reverse().Zip(now.Reverse()).TakeWhile(p => p.First == p.Second).Count(), most - head);
        return new ChangedLines(Middle(old, head, tail), Middle(now, head, tail));
    }

    private static string Middle(string[] lines, int head, int tail)
    {
        IEnumerable<string> shown = lines[head..(lines.Length - tail)];
        shown = head > 0 ? shown.Prepend(LeftOut) : shown;
        return string.Join('\n', tail > 0 ? shown.Append(LeftOut) : shown);
    }
}
