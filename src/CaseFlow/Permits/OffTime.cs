namespace CaseFlow.Permits;

/// <summary>Why hours of work raise the grade; of several reasons the first named here is given.</summary>
public enum OffTime
{
    /// <summary>节假日.</summary>
    Holiday,

    /// <summary>休息日.</summary>
    RestDay,

    /// <summary>夜间.</summary>
    Night,
}
