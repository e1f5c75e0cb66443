namespace CaseFlow.Meetings.Pages;

/// <summary>A meeting in a list.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Decisions">How many decisions of it the reader sees.</param>
/// <param name="Open">How many of them are not closed.</param>
public sealed record MeetingRow(Meeting Meeting, int Decisions, int Open)
{
    /// <summary>Where a press leads.</summary>
    public string Href => $"/meetings/{Meeting.Id}";
}
