namespace CaseFlow.Workflows;

/// <summary>What a problem prevents.</summary>
public enum ProblemSeverity
{
    /// <summary>Prevents nothing; worth a look.</summary>
    Warning,

    /// <summary>Prevents publishing; the document can still be loaded for reading.</summary>
    Error,
}
