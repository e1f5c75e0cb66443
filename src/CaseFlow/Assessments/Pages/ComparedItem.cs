namespace CaseFlow.Assessments.Pages;

/// <summary>One item of two self-assessments.</summary>
/// <param name="Item">As the later standard has it, or else the earlier.</param>
/// <param name="Left">Then; null where the standard had no such item.</param>
/// <param name="Right">Now; null where the standard has it no more.</param>
internal sealed record ComparedItem(StandardItem Item, (StandardItem Item, ItemMark Mark)? Left, (StandardItem Item, ItemMark Mark)? Right)
{
    public string Name => $"{Item.Number} {Item.Text}";

    /// <summary>What is lacking now.</summary>
    public string? Finding => Right is { Mark: { IsFailed: true, Finding: { Length: > 0 } finding } } ? finding : null;

    /// <summary>The resource key of what became of the item itself; null where only its judgement differs.</summary>
    public string? Key => (Left, Right) switch
    {
        (null, _) => "assessment.page.new-item",
        (_, null) => "assessment.page.gone-item",
        _ when AskedOtherwise => "assessment.page.asked-otherwise",
        _ => null,
    };

    /// <summary>Whether there is anything to say about it.</summary>
    public bool Differs => Key is not null || Left!.Value.Mark.Verdict != Right!.Value.Mark.Verdict || Left.Value.Mark.Got(Left.Value.Item) != Right.Value.Mark.Got(Right.Value.Item);

    private bool AskedOtherwise => Left!.Value.Item.Text != Right!.Value.Item.Text || Left.Value.Item.Full != Right.Value.Item.Full;
}
