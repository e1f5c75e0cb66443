namespace CaseFlow.Registry;

/// <summary>Size of an enterprise by the statistical classes 大型、中型、小型、微型.</summary>
public enum EnterpriseSize
{
    /// <summary>大型.</summary>
    Large,

    /// <summary>中型.</summary>
    Medium,

    /// <summary>小型: short grading chain.</summary>
    Small,

    /// <summary>微型: short grading chain.</summary>
    Micro,
}
