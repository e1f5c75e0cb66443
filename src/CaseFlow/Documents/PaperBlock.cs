namespace CaseFlow.Documents;

/// <summary>One piece of a paper.</summary>
public abstract record PaperBlock
{
    /// <summary>What it says.</summary>
    internal abstract IReadOnlyList<string> Words { get; }
}
