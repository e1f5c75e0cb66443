namespace CaseFlow.Permits.Pages;

/// <summary>The days through which certificates have to hold.</summary>
/// <param name="First">The window's first day, or today.</param>
/// <param name="Last">The window's last day, or today.</param>
public sealed record PermitDays(DateOnly First, DateOnly Last);
