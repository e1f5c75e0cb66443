namespace CaseFlow.Documents;

/// <summary>A heading in the text (一、…), in 黑体.</summary>
/// <param name="Text">With its number.</param>
public sealed record PaperHeading(string Text) : PaperBlock
{
    internal override IReadOnlyList<string> Words => [Text];
}
