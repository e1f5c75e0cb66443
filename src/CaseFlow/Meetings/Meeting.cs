using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Meetings;

/// <summary>A meeting of the office with units and enterprises (会商调度、现场推进) as it was minuted; what it decided goes on as <see cref="MeetingDecision"/>s.</summary>
public sealed class Meeting
{
    /// <summary>Characters of the minutes, at most.</summary>
    public const int LongestMinutes = 8000;

    private Meeting()
    {
        Id = Number = RecordedById = RecordedByName = null!;
        Minutes = null!;
    }

    /// <param name="id">Its id.</param>
    /// <param name="number">For example HS-2026-0001.</param>
    /// <param name="minutes">What was written down.</param>
    /// <param name="by">Who wrote it down.</param>
    /// <param name="today">The town's date.</param>
    /// <exception cref="RuleViolationException">Something is missing or too long, or the meeting is still to come.</exception>
    public Meeting(string id, string number, MeetingMinutes minutes, Actor by, DateOnly today)
    {
        (Id, Number, RecordedById, RecordedByName) = (id, number, by.AccountId, by.DisplayName);
        Minutes = null!;
        Correct(minutes, today);
    }

    public string Id { get; private set; }

    public string Number { get; private set; }

    public MeetingKind Kind { get; private set; }

    public DateOnly HeldOn { get; private set; }

    /// <summary>As written down and corrected since; what stood there before is in the meeting's history.</summary>
    public MeetingMinutes Minutes { get; private set; }

    public string RecordedById { get; private set; }

    public string RecordedByName { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Writes down how it was.</summary>
    /// <exception cref="RuleViolationException">Something is missing or too long, or the meeting is still to come.</exception>
    internal void Correct(MeetingMinutes minutes, DateOnly today)
    {
        var reasons = minutes.Missing().ToList();
        if (minutes.HeldOn > today)
        {
            reasons.Add(new Message("meeting.held-in-future"));
        }

        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        (Kind, HeldOn, Minutes) = (minutes.Kind, minutes.HeldOn, minutes.Tidy());
        Version++;
    }
}
