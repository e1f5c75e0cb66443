namespace CaseFlow.Permits;

/// <summary>What a conflict of two works does.</summary>
public enum ConflictSeverity
{
    /// <summary>The permit goes no further unless the conflict is lifted.</summary>
    Blocked,

    /// <summary>Shown; a coordinator has to be named.</summary>
    Warned,
}
