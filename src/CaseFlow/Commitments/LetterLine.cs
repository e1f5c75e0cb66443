using CaseFlow.Documents;

namespace CaseFlow.Commitments;

/// <summary>A paragraph of a letter.</summary>
/// <param name="Text">Empty for a blank line.</param>
/// <param name="Side">How it stands.</param>
public sealed record LetterLine(string Text, PaperSide Side = PaperSide.Indented);
