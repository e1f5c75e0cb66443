namespace CaseFlow.Ui;

/// <summary>The result of something checked.</summary>
public enum CheckState
{
    /// <summary>In order.</summary>
    Passed,

    /// <summary>In order now, with something to be done in time.</summary>
    Attention,

    /// <summary>Not in order.</summary>
    Failed,

    /// <summary>Not checked yet.</summary>
    Open,
}
