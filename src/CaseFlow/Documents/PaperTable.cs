namespace CaseFlow.Documents;

/// <summary>A table whose head is repeated on every page.</summary>
/// <param name="Head">One text a column.</param>
/// <param name="Rows">One text a column each.</param>
/// <param name="Widths">Each column's share of the width, in any unit; empty: all the same.</param>
public sealed record PaperTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<int> Widths) : PaperBlock
{
    public PaperTable(IReadOnlyList<string> head, IReadOnlyList<IReadOnlyList<string>> rows)
        : this(head, rows, [])
    {
    }

    internal override IReadOnlyList<string> Words => [.. Head, .. Rows.SelectMany(r => r)];

    /// <summary>The columns' widths for a page of a given width.</summary>
    internal IReadOnlyList<float> Across(float width)
    {
        var shares = Widths.Count == Head.Count ? Widths : [.. Head.Select(_ => 1)];
        var sum = shares.Sum();
        return [.. shares.Select(s => width * s / sum)];
    }
}
