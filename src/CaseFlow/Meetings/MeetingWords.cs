using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Meetings;

/// <summary>Meetings in sentences.</summary>
public static class MeetingWords
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Why something is corrected or cancelled, as it goes into the history.</summary>
    /// <exception cref="RuleViolationException">Nothing is said.</exception>
    public static string Reason(string? reason) => string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("meeting.reason-required") : reason.Trim();

    /// <summary>The resource key of a decision's status; one that is late says so.</summary>
    public static string Key(MeetingDecision decision, DateOnly today) => decision.IsLate(today) ? "meeting.status.Late" : $"meeting.status.{decision.Status}";
}
