namespace CaseFlow.Calendar;

/// <summary>Marks the calendar's texts.</summary>
public sealed class CalendarTexts;
