namespace CaseFlow.Assessments;

/// <summary>How an item was judged.</summary>
public enum ItemVerdict
{
    /// <summary>Not looked at yet.</summary>
    Open,

    /// <summary>As it should be: full points (得满分).</summary>
    Full,

    /// <summary>Something is lacking: fewer points, with a finding (扣分).</summary>
    Deducted,

    /// <summary>Does not concern this enterprise, with a reason (不适用).</summary>
    NotApplicable,
}
