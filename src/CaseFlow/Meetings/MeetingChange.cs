namespace CaseFlow.Meetings;

/// <summary>One thing that a correction (更正) changed in minutes or in a decision.</summary>
/// <param name="Field">The resource key of what it is called.</param>
/// <param name="Before">As it stood.</param>
/// <param name="After">As it stands now.</param>
public sealed record MeetingChange(string Field, string Before, string After);
