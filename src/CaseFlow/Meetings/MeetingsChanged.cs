namespace CaseFlow.Meetings;

/// <summary>Announces that a meeting was written down or a decision moved.</summary>
/// <param name="Id">Of what changed.</param>
public sealed record MeetingsChanged(string Id);
