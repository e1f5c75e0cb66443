using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Meetings;

/// <summary>One decision of a meeting (议定事项), from the day it was made until the office has confirmed that it is carried out.</summary>
public sealed class MeetingDecision
{
    /// <summary>Characters of a decision or a result, at most.</summary>
    public const int LongestText = 2000;

    private MeetingDecision()
    {
        Id = Number = MeetingId = Text = null!;
    }

    /// <param name="id">Its id, also its case's.</param>
    /// <param name="number">For example YD-2026-0001.</param>
    /// <param name="meeting">Where it was made.</param>
    /// <param name="decision">What, by whom, until when.</param>
    /// <exception cref="RuleViolationException">It does not say what is to be done, or is due before the meeting.</exception>
    public MeetingDecision(string id, string number, Meeting meeting, NewDecision decision)
    {
        (Id, Number, MeetingId, MadeOn) = (id, number, meeting.Id, meeting.HeldOn);
        Text = Said(decision.Text, "meeting.decision-empty");
        (UnitId, EnterpriseId) = decision.Owner;
        DueOn = decision.DueOn >= meeting.HeldOn ? decision.DueOn : throw new RuleViolationException("meeting.due-before-meeting", Text);
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    public string Number { get; private set; }

    public string MeetingId { get; private set; }

    /// <summary>The meeting's day.</summary>
    public DateOnly MadeOn { get; private set; }

    public string Text { get; private set; }

    /// <summary>The unit that owes it, or null.</summary>
    public string? UnitId { get; private set; }

    /// <summary>The enterprise that owes it; with neither unit nor enterprise it is the office's.</summary>
    public string? EnterpriseId { get; private set; }

    /// <summary>In time until the end of this day in the town's zone.</summary>
    public DateOnly DueOn { get; private set; }

    public DecisionStatus Status { get; private set; }

    /// <summary>What came of it (办理结果).</summary>
    public string? Result { get; private set; }

    public string? DoneByName { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>Why it was last sent back.</summary>
    public string? SendBackReason { get; private set; }

    public string? ClosedByName { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Calendar days after the due date: until today while it is open, until it was done afterwards; 0 in time.</summary>
    public int DaysLate(DateOnly today) => Math.Max(0, (DoneOn ?? today).DayNumber - DueOn.DayNumber);

    /// <summary>Still to be done, and overdue.</summary>
    public bool IsLate(DateOnly today) => Status == DecisionStatus.Open && DaysLate(today) > 0;

    /// <summary>Its owner has carried it out.</summary>
    /// <exception cref="RuleViolationException">It is done already, or the result is not said.</exception>
    public void CarryOut(Actor by, string? result, DateOnly today)
    {
        Require(DecisionStatus.Open);
        (Result, DoneByName, DoneOn, SendBackReason) = (Said(result, "meeting.result-missing"), by.DisplayName, today, null);
        Become(DecisionStatus.Done);
    }

    /// <summary>The office confirms it (办结).</summary>
    /// <exception cref="RuleViolationException">It is not done.</exception>
    public void Close(Actor by, DateOnly today)
    {
        Require(DecisionStatus.Done);
        (ClosedByName, ClosedOn) = (by.DisplayName, today);
        Become(DecisionStatus.Closed);
    }

    /// <summary>The office sends it back (退回).</summary>
    /// <exception cref="RuleViolationException">It is not done, or no reason is given.</exception>
    public void SendBack(string? reason)
    {
        Require(DecisionStatus.Done);
        (SendBackReason, DoneByName, DoneOn) = (Said(reason, "meeting.reason-missing"), null, null);
        Become(DecisionStatus.Open);
    }

    private static string Said(string? text, string missing)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleViolationException(missing);
        }

        return text.Trim() is { Length: <= LongestText } said ? said : throw new RuleViolationException("meeting.too-long", "@meeting.decision", MeetingWords.Number(LongestText));
    }

    private void Require(DecisionStatus status)
    {
        if (Status != status)
        {
            throw new RuleViolationException("meeting.not-in-state", $"@meeting.status.{Status}");
        }
    }

    private void Become(DecisionStatus status)
    {
        Status = status;
        Version++;
    }
}
