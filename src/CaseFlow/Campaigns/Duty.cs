using CaseFlow.Language;

namespace CaseFlow.Campaigns;

/// <summary>One thing that somebody owes in a campaign (工作事项).</summary>
public sealed class Duty
{
    private Duty()
    {
        Id = CampaignId = ItemKey = PhaseKey = null!;
    }

    private Duty(string id, Campaign campaign, WorkItem item)
    {
        Id = id;
        CampaignId = campaign.Id;
        ItemKey = item.Key;
        PhaseKey = item.Phase;
        Actor = item.Actor;
        DueOn = campaign.DueOn(item);
        Version = 1;
    }

    public string Id { get; private set; }

    public string CampaignId { get; private set; }

    /// <summary>The template's key of the work item.</summary>
    public string ItemKey { get; private set; }

    /// <summary>The phase it belongs to.</summary>
    public string PhaseKey { get; private set; }

    public DutyActor Actor { get; private set; }

    /// <summary>The unit that owes it or looks after the enterprise that does; null for the office.</summary>
    public string? UnitId { get; private set; }

    /// <summary>The enterprise it is about, or null.</summary>
    public string? EnterpriseId { get; private set; }

    /// <summary>The enterprise's part it belongs to, or null.</summary>
    public string? ParticipationId { get; private set; }

    /// <summary>In time until the end of this day in the town's zone.</summary>
    public DateOnly DueOn { get; private set; }

    public DutyStatus Status { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>The day of <see cref="DoneAt"/> in the town's zone.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Who did it.</summary>
    public string? DoneByName { get; private set; }

    /// <summary>What shows that it was done, in words; files are kept with it. Or why it was waived.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>A duty of the office, about the town as a whole.</summary>
    public static Duty OfOffice(string id, Campaign campaign, WorkItem item) => new(id, campaign, item);

    /// <summary>A duty of a unit.</summary>
    public static Duty OfUnit(string id, Campaign campaign, CampaignUnit part, WorkItem item) => new(id, campaign, item) { UnitId = part.UnitId };

    /// <summary>A duty about one enterprise, whoever of the three does it.</summary>
    public static Duty OfEnterprise(string id, Campaign campaign, Participation part, WorkItem item) =>
        new(id, campaign, item) { UnitId = part.UnitId, EnterpriseId = part.EnterpriseId, ParticipationId = part.Id };

    /// <summary>Owed, and its day has passed.</summary>
    public bool IsLate(DateOnly today) => Status is DutyStatus.Open or DutyStatus.Missed && DueOn < today;

    /// <summary>Calendar days after the due date, until it was done or until today; 0 in time.</summary>
    public int DaysLate(DateOnly today) =>
        Status == DutyStatus.Waived ? 0 : Math.Max(0, (DoneOn ?? today).DayNumber - DueOn.DayNumber);

    /// <summary>It was done.</summary>
    /// <exception cref="RuleViolationException">It is not owed any more.</exception>
    internal void Complete(string? evidence, string byName, DateTimeOffset at, DateOnly on)
    {
        RequireOpen();
        Status = DutyStatus.Done;
        (Evidence, DoneByName, DoneAt, DoneOn) = (evidence, byName, at, on);
        Version++;
    }

    /// <summary>The office does without it (免办).</summary>
    /// <exception cref="RuleViolationException">It is not owed any more, or no reason is given.</exception>
    internal void Waive(string? reason, string byName, DateTimeOffset at)
    {
        RequireOpen();
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("campaign.reason-required");
        }

        Status = DutyStatus.Waived;
        (Evidence, DoneByName, DoneAt) = (reason.Trim(), byName, at);
        Version++;
    }

    /// <summary>The campaign ended.</summary>
    /// <returns>Whether it was still owed.</returns>
    internal bool Miss()
    {
        if (Status != DutyStatus.Open)
        {
            return false;
        }

        Status = DutyStatus.Missed;
        Version++;
        return true;
    }

    /// <summary>Takes over its phase's new end.</summary>
    internal void MoveDue(DateOnly dueOn)
    {
        DueOn = dueOn;
        Version++;
    }

    private void RequireOpen()
    {
        if (Status != DutyStatus.Open)
        {
            throw new RuleViolationException($"campaign.duty-not-open.{Status}");
        }
    }
}
