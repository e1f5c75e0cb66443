namespace CaseFlow.Supervision;

/// <summary>An item of a checklist, looked at.</summary>
public enum CheckVerdict
{
    /// <summary>符合.</summary>
    InOrder,

    /// <summary>不符合: becomes a hidden danger.</summary>
    Wrong,

    /// <summary>不适用.</summary>
    NotApplicable,
}
