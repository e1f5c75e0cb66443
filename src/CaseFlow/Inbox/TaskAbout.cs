using CaseFlow.Language;

namespace CaseFlow.Inbox;

/// <summary>What a slice says about a task.</summary>
/// <param name="Subject">One line: type, place, number.</param>
/// <param name="DueAt">Before this instant, or null.</param>
/// <param name="Excluded">Accounts that must not do it: the applicant.</param>
public sealed record TaskAbout(Message Subject, DateTimeOffset? DueAt, IReadOnlyList<string> Excluded);
