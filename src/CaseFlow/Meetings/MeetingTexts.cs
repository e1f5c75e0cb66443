namespace CaseFlow.Meetings;

/// <summary>Marks this slice's resource files.</summary>
public sealed class MeetingTexts;
