using CaseFlow.Language;

namespace CaseFlow.Supervision;

/// <summary>An inspection (执法检查) of one enterprise: planned, recorded, with its orders, until work may go on.</summary>
public sealed class Inspection
{
    private Inspection()
    {
        Id = Number = EnterpriseId = InspectorId = InspectorName = null!;
        Record = null!;
    }

    /// <param name="id">Its id, also its case's.</param>
    /// <param name="number">For example JC-2026-0001.</param>
    /// <param name="enterpriseId">Whom.</param>
    /// <param name="kind">In which way.</param>
    /// <param name="plannedOn">When.</param>
    /// <param name="inspector">Who: account and name.</param>
    /// <param name="partners">Who takes part (joint, cross), in words, or null.</param>
    /// <param name="today">The town's date.</param>
    /// <exception cref="RuleViolationException">The day is past, or a joint or cross inspection does not say with whom.</exception>
    public Inspection(string id, string number, string enterpriseId, InspectionKind kind, DateOnly plannedOn, (string Id, string Name) inspector, string? partners, DateOnly today)
    {
        if (plannedOn < today)
        {
            throw new RuleViolationException("supervision.planned-in-past");
        }

        if (kind is InspectionKind.Joint or InspectionKind.Cross && string.IsNullOrWhiteSpace(partners))
        {
            throw new RuleViolationException("supervision.partners-missing");
        }

        (Id, Number, EnterpriseId, Kind, PlannedOn) = (id, number, enterpriseId, kind, plannedOn);
        (InspectorId, InspectorName) = inspector;
        Partners = string.IsNullOrWhiteSpace(partners) ? null : partners.Trim();
        Record = InspectionRecord.Empty;
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    public string Number { get; private set; }

    public string EnterpriseId { get; private set; }

    public InspectionKind Kind { get; private set; }

    public DateOnly PlannedOn { get; private set; }

    public string InspectorId { get; private set; }

    public string InspectorName { get; private set; }

    /// <summary>Departments or people who take part.</summary>
    public string? Partners { get; private set; }

    public InspectionStatus Status { get; private set; }

    /// <summary>What was written down last.</summary>
    public InspectionRecord Record { get; private set; }

    public DateOnly? InspectedOn { get; private set; }

    /// <summary>责令限期整改指令书, numbered when something has to be corrected.</summary>
    public string? OrderNumber { get; private set; }

    public DateOnly? OrderDueOn { get; private set; }

    /// <summary>停产停业决定, numbered when a major danger was found.</summary>
    public string? StopWorkNumber { get; private set; }

    /// <summary>The day on which work could go on.</summary>
    public DateOnly? LiftedOn { get; private set; }

    public string? CalledOffReason { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Writes down what was found; nobody else has it yet.</summary>
    /// <exception cref="RuleViolationException">It is recorded or called off already, or something is missing or impossible.</exception>
    public void Write(InspectionRecord record, DateOnly today)
    {
        Require(InspectionStatus.Planned);
        var reasons = new List<Message>();
        if (record.InspectedOn > today)
        {
            reasons.Add(new Message("supervision.inspected-in-future"));
        }

        if (record.FoundAnything && (record.OrderDueOn is not { } due || due < today))
        {
            reasons.Add(new Message("supervision.order-due-missing"));
        }

        if (record.Items.Any(i => i.Verdict == CheckVerdict.Wrong && string.IsNullOrWhiteSpace(i.Note)))
        {
            reasons.Add(new Message("supervision.wrong-needs-note"));
        }

        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        Record = record;
        Version++;
    }

    /// <summary>The record stands; orders get their numbers.</summary>
    /// <exception cref="RuleViolationException">It is recorded or called off already, or nothing is written down.</exception>
    public void Complete(string? orderNumber, string? stopWorkNumber)
    {
        Require(InspectionStatus.Planned);
        if (Record.InspectedOn == default)
        {
            throw new RuleViolationException("supervision.record-missing");
        }

        InspectedOn = Record.InspectedOn;
        (OrderNumber, OrderDueOn, StopWorkNumber) = (orderNumber, Record.OrderDueOn, stopWorkNumber);
        Become(stopWorkNumber is null ? InspectionStatus.Done : InspectionStatus.StopWork);
    }

    /// <summary>Work may go on (恢复生产).</summary>
    /// <param name="openMajor">Major dangers of this inspection that are not closed.</param>
    /// <param name="today">The town's date.</param>
    /// <exception cref="RuleViolationException">Work is not stopped, or a major danger is not closed.</exception>
    public void Lift(int openMajor, DateOnly today)
    {
        Require(InspectionStatus.StopWork);
        if (openMajor > 0)
        {
            throw new RuleViolationException("supervision.major-open", openMajor.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        LiftedOn = today;
        Become(InspectionStatus.Done);
    }

    /// <summary>The inspection does not take place.</summary>
    /// <exception cref="RuleViolationException">It is recorded or called off already.</exception>
    public void CallOff(string? reason)
    {
        Require(InspectionStatus.Planned);
        CalledOffReason = reason?.Trim();
        Become(InspectionStatus.CalledOff);
    }

    private void Require(InspectionStatus status)
    {
        if (Status != status)
        {
            throw new RuleViolationException("supervision.not-in-state", $"@supervision.inspection.{Status}");
        }
    }

    private void Become(InspectionStatus status)
    {
        Status = status;
        Version++;
    }
}
