namespace CaseFlow.Grading;

/// <summary>Where a certificate stands in its life.</summary>
public enum CertificateState
{
    /// <summary>有效.</summary>
    Valid,

    /// <summary>可换证: in its last months, and its holder is asked.</summary>
    Renewable,

    /// <summary>换证中: an application that follows it is open.</summary>
    Renewing,

    /// <summary>不再换证: its holder lets it end.</summary>
    Ending,

    /// <summary>已过期.</summary>
    Expired,

    /// <summary>已撤销.</summary>
    Revoked,

    /// <summary>已换发新证.</summary>
    Replaced,
}
