namespace CaseFlow.Documents;

/// <summary>How a paragraph stands on the page.</summary>
public enum PaperSide
{
    /// <summary>The first line begins two characters in.</summary>
    Indented,

    /// <summary>From the left edge: who is addressed.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centred,

    /// <summary>At the right edge: who signs, the date.</summary>
    Right,
}
