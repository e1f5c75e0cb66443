using CaseFlow.Language;

namespace CaseFlow.Reminders;

/// <summary>One thing in a person's digest.</summary>
/// <param name="SubjectId">Its id among its kind.</param>
/// <param name="DueOn">The due date as it stands; a digest is in this order.</param>
/// <param name="Text">Its state today.</param>
public sealed record DigestLine(string SubjectId, DateOnly DueOn, Message Text);
