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
        Text = null!;
        Correct(decision);
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

    /// <summary>Who carried it out; never who confirms it.</summary>
    public string? DoneById { get; private set; }

    public string? DoneByName { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>Why it was last sent back.</summary>
    public string? SendBackReason { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Who confirmed or cancelled it.</summary>
    public string? ClosedByName { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>What, by whom, until when.</summary>
    public NewDecision Wording => new(Text, new DecisionOwner(UnitId, EnterpriseId), DueOn);

    /// <summary>Calendar days after the due date: until today while it is open, until it was done afterwards; 0 in time.</summary>
    public int DaysLate(DateOnly today) => Math.Max(0, (DoneOn ?? today).DayNumber - DueOn.DayNumber);

    /// <summary>Still to be done, and overdue.</summary>
    public bool IsLate(DateOnly today) => Status == DecisionStatus.Open && DaysLate(today) > 0;

    /// <summary>It reads otherwise from now on.</summary>
    /// <exception cref="RuleViolationException">It is carried out or cancelled, does not say what is to be done, or is due before the meeting.</exception>
    internal void Correct(NewDecision decision)
    {
        Require(DecisionStatus.Open, "meeting.not-rewritten");
        Text = Said(decision.Text, "meeting.decision-empty");
        (UnitId, EnterpriseId) = decision.Owner;
        DueOn = decision.DueOn >= MadeOn ? decision.DueOn : throw new RuleViolationException("meeting.due-before-meeting", Text);
        Version++;
    }

    /// <summary>The meeting was on another day than was written down.</summary>
    /// <exception cref="RuleViolationException">It would be due before the meeting.</exception>
    internal void MadeAt(DateOnly heldOn)
    {
        if (heldOn != MadeOn)
        {
            MadeOn = heldOn <= DueOn ? heldOn : throw new RuleViolationException("meeting.due-before-meeting", Text);
            Version++;
        }
    }

    /// <summary>The office does without it (撤销).</summary>
    /// <exception cref="RuleViolationException">It is carried out or cancelled.</exception>
    internal void Cancel(Actor by, string reason, DateOnly today)
    {
        Require(DecisionStatus.Open, "meeting.not-cancelled");
        (CancelReason, ClosedByName, ClosedOn) = (reason, by.DisplayName, today);
        Become(DecisionStatus.Cancelled);
    }

    /// <summary>Its owner has carried it out.</summary>
    /// <exception cref="RuleViolationException">It is done already, or the result is not said.</exception>
    public void CarryOut(Actor by, string? result, DateOnly today)
    {
        Require(DecisionStatus.Open);
        (Result, DoneById, DoneByName, DoneOn, SendBackReason) = (Said(result, "meeting.result-missing"), by.AccountId, by.DisplayName, today, null);
        Become(DecisionStatus.Done);
    }

    /// <summary>Refuses who must not judge the result.</summary>
    /// <exception cref="RuleViolationException">It is not done, or the person carried it out.</exception>
    public void RequireConfirmer(Actor actor)
    {
        Require(DecisionStatus.Done);
        if (actor.AccountId == DoneById)
        {
            throw new RuleViolationException("meeting.confirmed-by-owner");
        }
    }

    /// <summary>The office confirms it (办结).</summary>
    /// <exception cref="RuleViolationException">It is not done, or this person carried it out.</exception>
    public void Close(Actor by, DateOnly today)
    {
        RequireConfirmer(by);
        (ClosedByName, ClosedOn) = (by.DisplayName, today);
        Become(DecisionStatus.Closed);
    }

    /// <summary>The office sends it back (退回).</summary>
    /// <exception cref="RuleViolationException">It is not done, this person carried it out, or no reason is given.</exception>
    public void SendBack(Actor by, string? reason)
    {
        RequireConfirmer(by);
        (SendBackReason, DoneById, DoneByName, DoneOn) = (Said(reason, "meeting.reason-missing"), null, null, null);
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

    private void Require(DecisionStatus status, string otherwise = "meeting.not-in-state")
    {
        if (Status != status)
        {
            throw new RuleViolationException(otherwise, $"@meeting.status.{Status}");
        }
    }

    private void Become(DecisionStatus status)
    {
        Status = status;
        Version++;
    }
}
