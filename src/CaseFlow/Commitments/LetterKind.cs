namespace CaseFlow.Commitments;

/// <summary>The two letters of the plan.</summary>
public enum LetterKind
{
    /// <summary>告知书 (annex 1): delivered to the enterprise.</summary>
    Notice,

    /// <summary>承诺书 (annex 2): signed by its principal.</summary>
    Commitment,
}
