namespace CaseFlow.Permits;

/// <summary>Which hours raise the grade by one.</summary>
/// <param name="Night">Night hours.</param>
/// <param name="RaisesAtNight">Whether night raises.</param>
/// <param name="RaisesOnRestDays">Whether ordinary weekend days off raise.</param>
/// <param name="RaisesOnHolidays">Whether public holidays raise.</param>
public sealed record PeriodRule(Figure<NightHours> Night, Figure<bool> RaisesAtNight, Figure<bool> RaisesOnRestDays, Figure<bool> RaisesOnHolidays);
