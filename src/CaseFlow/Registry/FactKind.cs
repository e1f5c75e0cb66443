namespace CaseFlow.Registry;

/// <summary>How a fact's number reads.</summary>
public enum FactKind
{
    /// <summary>How many.</summary>
    Count,

    /// <summary>A score: 0 is a number like another, not none.</summary>
    Points,

    /// <summary>1 is yes, 0 is no.</summary>
    YesNo,

    /// <summary>Each number has a word of its own: <c>fact.KEY.NUMBER</c>.</summary>
    Choice,
}
