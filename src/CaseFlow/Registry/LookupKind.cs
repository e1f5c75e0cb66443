namespace CaseFlow.Registry;

/// <summary>The town's own lists of words.</summary>
public enum LookupKind
{
    /// <summary>三类企业: the plan names three categories and does not say which.</summary>
    Category,

    /// <summary>行业.</summary>
    Sector,

    /// <summary>证书种类; permit types ask for these.</summary>
    CertificateType,

    /// <summary>三张清单: the plan names three lists of hidden dangers and does not say which.</summary>
    HazardList,
}
