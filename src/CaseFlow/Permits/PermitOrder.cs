namespace CaseFlow.Permits;

/// <summary>In which order permits are listed.</summary>
public enum PermitOrder
{
    /// <summary>Latest application first.</summary>
    Latest,

    /// <summary>The window that begins first.</summary>
    SoonestBegin,

    /// <summary>The window that ends first.</summary>
    SoonestEnd,
}
