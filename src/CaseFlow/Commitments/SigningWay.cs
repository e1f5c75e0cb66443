namespace CaseFlow.Commitments;

/// <summary>How a commitment was signed.</summary>
public enum SigningWay
{
    /// <summary>By the principal in the product.</summary>
    InProduct,

    /// <summary>On paper; its scan or photo is kept.</summary>
    OnPaper,
}
