namespace CaseFlow.Registry;

/// <summary>How a condition compares a fact.</summary>
public enum FactComparison
{
    /// <summary>Equal.</summary>
    Is,

    /// <summary>As much or more.</summary>
    AtLeast,

    /// <summary>As much or less.</summary>
    AtMost,
}
