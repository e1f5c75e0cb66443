namespace CaseFlow.Documents;

/// <summary>A paragraph, in 仿宋.</summary>
/// <param name="Text">One paragraph; empty for a blank line.</param>
/// <param name="Side">How it stands.</param>
public sealed record PaperText(string Text, PaperSide Side = PaperSide.Indented) : PaperBlock
{
    internal override IReadOnlyList<string> Words => Text.Length == 0 ? [] : [Text];
}
