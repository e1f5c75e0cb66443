using System.Globalization;

namespace CaseFlow.Meetings;

/// <summary>Meetings in sentences.</summary>
public static class MeetingWords
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The resource key of a decision's status; one that is late says so.</summary>
    public static string Key(MeetingDecision decision, DateOnly today) => decision.IsLate(today) ? "meeting.status.Late" : $"meeting.status.{decision.Status}";
}
