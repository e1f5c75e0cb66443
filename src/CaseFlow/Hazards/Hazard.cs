using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Hazards;

/// <summary>A hidden danger (事故隐患) from the day it is found until somebody else than who corrected it has closed it.</summary>
public sealed class Hazard
{
    /// <summary>Characters of a description or of measures, at most.</summary>
    public const int LongestText = 2000;

    private Hazard()
    {
        Id = Number = EnterpriseId = Description = RaisedById = RaisedByName = null!;
    }

    /// <param name="id">Its id, also its case's.</param>
    /// <param name="number">For example YH-2026-0001.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="by">Who found it.</param>
    /// <param name="raisedOn">The town's date.</param>
    /// <param name="dueOn">To be corrected by the end of this day.</param>
    /// <exception cref="RuleViolationException">It does not say what is wrong, or is due before it was found.</exception>
    public Hazard(string id, string number, HazardFinding finding, Actor by, DateOnly raisedOn, DateOnly dueOn)
    {
        Id = id;
        Number = number;
        EnterpriseId = finding.EnterpriseId;
        (Source, SourceId, SourceItem) = (finding.Source, finding.SourceId, finding.SourceItem);
        Severity = finding.Severity;
        Description = Said(finding.Description, "hazard.description-missing");
        Place = string.IsNullOrWhiteSpace(finding.Place) ? null : finding.Place.Trim();
        OwnerId = finding.OwnerId;
        (RaisedById, RaisedByName, RaisedOn) = (by.AccountId, by.DisplayName, raisedOn);
        DueOn = FirstDueOn = dueOn >= raisedOn ? dueOn : throw new RuleViolationException("hazard.due-before-found");
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    public string Number { get; private set; }

    public string EnterpriseId { get; private set; }

    public HazardSource Source { get; private set; }

    /// <summary>The assessment, visit or inspection, or null.</summary>
    public string? SourceId { get; private set; }

    /// <summary>The item within the source, or null.</summary>
    public string? SourceItem { get; private set; }

    public HazardSeverity Severity { get; private set; }

    public string Description { get; private set; }

    public string? Place { get; private set; }

    /// <summary>The account named to correct it; null: who answers for safety at the enterprise.</summary>
    public string? OwnerId { get; private set; }

    public string RaisedById { get; private set; }

    public string RaisedByName { get; private set; }

    public DateOnly RaisedOn { get; private set; }

    /// <summary>In time until the end of this day in the town's zone.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The due date before any extension.</summary>
    public DateOnly FirstDueOn { get; private set; }

    public HazardStatus Status { get; private set; }

    /// <summary>What was done (整改措施), as last written down.</summary>
    public string? Measures { get; private set; }

    /// <summary>整改资金, in fen.</summary>
    public long CostFen { get; private set; }

    /// <summary>The day on which the correction was finished.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Who said that it is corrected; never who closes it.</summary>
    public string? RectifiedById { get; private set; }

    public string? RectifiedByName { get; private set; }

    public DateTimeOffset? RectifiedAt { get; private set; }

    /// <summary>The town's date on which it was said to be corrected.</summary>
    public DateOnly? RectifiedOn { get; private set; }

    /// <summary>Why it was last sent back.</summary>
    public string? SendBackReason { get; private set; }

    public string? ClosedByName { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The later date that is asked for and not decided yet.</summary>
    public DateOnly? AskedDueOn { get; private set; }

    /// <summary>Why a later date is asked for, or was last granted or refused.</summary>
    public string? ExtensionReason { get; private set; }

    /// <summary>The product has said that it is late.</summary>
    public bool IsLateNoted { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    public bool IsMajor => Severity == HazardSeverity.Major;

    /// <summary>Calendar days after the due date: until today while it is not corrected, until it was corrected afterwards; 0 in time.</summary>
    public int DaysLate(DateOnly today) => Math.Max(0, (RectifiedOn ?? today).DayNumber - DueOn.DayNumber);

    /// <summary>Writes down how it was corrected; nobody else has it yet.</summary>
    /// <exception cref="RuleViolationException">It is not to be corrected any more, or something is missing or impossible.</exception>
    public void Write(Correction correction, DateOnly today)
    {
        Require(HazardStatus.Open);
        if (correction.DoneOn > today || correction.DoneOn < RaisedOn)
        {
            throw new RuleViolationException("hazard.done-impossible");
        }

        if (correction.CostFen < 0)
        {
            throw new RuleViolationException("hazard.cost-impossible");
        }

        Measures = Said(correction.Measures, "hazard.measures-missing");
        (CostFen, DoneOn) = (correction.CostFen, correction.DoneOn);
        Version++;
    }

    /// <summary>Somebody answers for it that it is corrected (整改完成).</summary>
    /// <exception cref="RuleViolationException">It is not to be corrected any more, or nothing is written down.</exception>
    public void Rectify(Actor by, DateTimeOffset at, DateOnly today)
    {
        Require(HazardStatus.Open);
        if (Measures is null || DoneOn is null)
        {
            throw new RuleViolationException("hazard.measures-missing");
        }

        (RectifiedById, RectifiedByName, RectifiedAt, RectifiedOn) = (by.AccountId, by.DisplayName, at, today);
        (SendBackReason, AskedDueOn) = (null, null);
        Become(HazardStatus.Rectified);
    }

    /// <summary>Refuses who must not look at the correction.</summary>
    /// <exception cref="RuleViolationException">The person corrected it, or it is a major one and the person is not of the office.</exception>
    public void RequireVerifier(Actor actor)
    {
        Require(HazardStatus.Rectified);
        if (actor.AccountId == RectifiedById)
        {
            throw new RuleViolationException("hazard.verified-by-owner");
        }

        if (IsMajor && !actor.Holds(Roles.Office))
        {
            throw new RuleViolationException("hazard.major-by-office");
        }
    }

    /// <summary>Closes it (销号).</summary>
    /// <exception cref="RuleViolationException">It is not corrected, or this person may not close it.</exception>
    public void Close(Actor by, DateOnly today)
    {
        RequireVerifier(by);
        (ClosedByName, ClosedOn) = (by.DisplayName, today);
        Become(HazardStatus.Closed);
    }

    /// <summary>Sends it back (退回重改).</summary>
    /// <exception cref="RuleViolationException">It is not corrected, this person may not decide, or no reason is given.</exception>
    public void SendBack(Actor by, string? reason)
    {
        RequireVerifier(by);
        SendBackReason = Said(reason, "hazard.reason-missing");
        (RectifiedById, RectifiedByName, RectifiedAt, RectifiedOn) = (null, null, null, null);
        Become(HazardStatus.Open);
    }

    /// <summary>Asks for a later due date (申请延期).</summary>
    /// <exception cref="RuleViolationException">It is not to be corrected any more, a date is asked for already, the date is no later, too late or past, or no reason is given.</exception>
    public void AskExtension(DateOnly dueOn, string? reason, DateOnly today, int longestDays)
    {
        Require(HazardStatus.Open);
        if (AskedDueOn is not null)
        {
            throw new RuleViolationException("hazard.extension-asked-already");
        }

        if (dueOn <= DueOn || dueOn <= today)
        {
            throw new RuleViolationException("hazard.extension-no-later");
        }

        if (dueOn > FirstDueOn.AddDays(longestDays))
        {
            throw new RuleViolationException("hazard.extension-too-long", HazardWords.Number(longestDays), HazardWords.Date(FirstDueOn.AddDays(longestDays)));
        }

        ExtensionReason = Said(reason, "hazard.reason-missing");
        AskedDueOn = dueOn;
        Version++;
    }

    /// <summary>Decides on the date that is asked for, with a reason.</summary>
    /// <exception cref="RuleViolationException">No date is asked for, no reason is given, or who asked would decide.</exception>
    public void DecideExtension(bool granted, string? reason)
    {
        if (AskedDueOn is not { } asked)
        {
            throw new RuleViolationException("hazard.no-extension-asked");
        }

        ExtensionReason = Said(reason, "hazard.reason-missing");
        if (granted)
        {
            DueOn = asked;
            IsLateNoted = false;
        }

        AskedDueOn = null;
        Version++;
    }

    /// <returns>Whether it has just become late.</returns>
    internal bool NoteLate(DateOnly today)
    {
        if (IsLateNoted || Status != HazardStatus.Open || DaysLate(today) == 0)
        {
            return false;
        }

        IsLateNoted = true;
        Version++;
        return true;
    }

    private static string Said(string? text, string missing)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleViolationException(missing);
        }

        return text.Trim() is { Length: <= LongestText } said ? said : throw new RuleViolationException("hazard.text-too-long", HazardWords.Number(LongestText));
    }

    private void Require(HazardStatus status)
    {
        if (Status != status)
        {
            throw new RuleViolationException("hazard.not-in-state", $"@hazard.status.{Status}");
        }
    }

    private void Become(HazardStatus status)
    {
        Status = status;
        Version++;
    }
}
