namespace CaseFlow.Complaints;

/// <summary>What the investigation came to.</summary>
public enum ComplaintVerdict
{
    /// <summary>属实.</summary>
    Upheld,

    /// <summary>部分属实.</summary>
    PartlyUpheld,

    /// <summary>不属实或者无法查实.</summary>
    NotUpheld,
}
