namespace CaseFlow.Registry;

/// <summary>Which enterprises are asked for; null means all.</summary>
/// <param name="UnitId">Of one reporting unit.</param>
/// <param name="Category">Of one category.</param>
/// <param name="Risk">Of one colour.</param>
/// <param name="Text">Part of name, credit code, a contact's name, or id on the city's platform.</param>
public sealed record EnterpriseFilter(string? UnitId = null, string? Category = null, RiskColour? Risk = null, string? Text = null)
{
    /// <summary>Of one size.</summary>
    public EnterpriseSize? Size { get; init; }

    /// <summary>Also those that are closed (含已关停).</summary>
    public bool IncludesClosed { get; init; }

    /// <summary>Only enterprises with a certificate that ends on this day or before; soonest first.</summary>
    public DateOnly? ExpiringUntil { get; init; }
}
