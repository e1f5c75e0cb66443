namespace CaseFlow.Dates;

/// <summary>Announces that years of the working-day calendar were taken over.</summary>
public sealed record CalendarChanged;
