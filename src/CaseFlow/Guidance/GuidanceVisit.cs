using CaseFlow.Language;

namespace CaseFlow.Guidance;

/// <summary>A guidance visit (指导帮扶走访) to one enterprise, from the day it is planned until it is recorded or called off.</summary>
public sealed class GuidanceVisit
{
    private const int LongestText = 2000;

    private GuidanceVisit()
    {
        Id = Number = EnterpriseId = TeamId = null!;
        Topics = null!;
        Record = null!;
    }

    /// <param name="id">Its id, also its case's.</param>
    /// <param name="number">For example BF-2026-0001.</param>
    /// <param name="enterpriseId">To whom.</param>
    /// <param name="teamId">By whom.</param>
    /// <param name="plannedOn">When.</param>
    /// <param name="topics">Codes of what the team looks at.</param>
    /// <param name="today">The town's date.</param>
    /// <exception cref="RuleViolationException">The day is past, or no topic is chosen.</exception>
    public GuidanceVisit(string id, string number, string enterpriseId, string teamId, DateOnly plannedOn, IReadOnlyList<string> topics, DateOnly today)
    {
        Id = id;
        Number = number;
        (EnterpriseId, TeamId) = (enterpriseId, teamId);
        PlannedOn = plannedOn >= today ? plannedOn : throw new RuleViolationException("guidance.planned-in-past");
        Topics = topics.Count > 0 ? topics : throw new RuleViolationException("guidance.no-topic");
        Record = VisitRecord.Empty;
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    public string Number { get; private set; }

    public string EnterpriseId { get; private set; }

    public string TeamId { get; private set; }

    public DateOnly PlannedOn { get; private set; }

    /// <summary>Codes of the town's list of topics.</summary>
    public IReadOnlyList<string> Topics { get; private set; }

    public VisitStatus Status { get; private set; }

    /// <summary>What was written down last.</summary>
    public VisitRecord Record { get; private set; }

    /// <summary>The day of the visit, once it is recorded.</summary>
    public DateOnly? VisitedOn { get; private set; }

    public string? RecordedByName { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? CalledOffReason { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Writes down what the visit found; nobody else has it yet.</summary>
    /// <exception cref="RuleViolationException">It is recorded or called off already, or something is missing or impossible.</exception>
    public void Write(VisitRecord record, DateOnly today)
    {
        RequirePlanned();
        var reasons = new List<Message>();
        if (record.VisitedOn > today)
        {
            reasons.Add(new Message("guidance.visited-in-future"));
        }

        if (string.IsNullOrWhiteSpace(record.Summary))
        {
            reasons.Add(new Message("guidance.summary-missing"));
        }

        if (record.NextVisitOn <= record.VisitedOn)
        {
            reasons.Add(new Message("guidance.next-not-later"));
        }

        if (record.Summary.Length > LongestText || record.Findings.Any(f => f.Text.Length > LongestText))
        {
            reasons.Add(new Message("guidance.text-too-long", LongestText.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        Record = record;
        Version++;
    }

    /// <summary>The record stands.</summary>
    /// <exception cref="RuleViolationException">It is recorded or called off already, or nothing is written down.</exception>
    public void Complete(string byName)
    {
        RequirePlanned();
        if (Record.Summary.Length == 0)
        {
            throw new RuleViolationException("guidance.summary-missing");
        }

        (VisitedOn, RecordedByName, Status) = (Record.VisitedOn, byName, VisitStatus.Done);
        Version++;
    }

    /// <summary>The visit does not take place.</summary>
    /// <exception cref="RuleViolationException">It is recorded or called off already.</exception>
    public void CallOff(string? reason)
    {
        RequirePlanned();
        (CalledOffReason, Status) = (reason?.Trim(), VisitStatus.CalledOff);
        Version++;
    }

    private void RequirePlanned()
    {
        if (Status != VisitStatus.Planned)
        {
            throw new RuleViolationException("guidance.not-planned");
        }
    }
}
