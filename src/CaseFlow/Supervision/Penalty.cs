using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Supervision;

/// <summary>A penalty case (行政处罚案件): one set of facts, a decision about the unit and one about the responsible person (一案双罚).</summary>
public sealed class Penalty
{
    private readonly List<PenaltyDecision> _decisions = [];

    private Penalty()
    {
        Id = Number = EnterpriseId = Facts = ProposedById = ProposedByName = null!;
    }

    /// <param name="id">Its id, also its case's.</param>
    /// <param name="number">For example AJ-2026-0001.</param>
    /// <param name="enterpriseId">Whom.</param>
    /// <param name="inspectionId">The inspection it comes from, or null.</param>
    /// <param name="facts">What was done wrong.</param>
    /// <param name="fines">For one or both parties.</param>
    /// <param name="bases">Legal bases in force.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="on">The town's date.</param>
    /// <exception cref="RuleViolationException">No facts, nobody is penalised or one party twice, a basis is unknown or another party's, or an amount is out of its range.</exception>
    public Penalty(string id, string number, string enterpriseId, string? inspectionId, string facts, IReadOnlyList<ProposedFine> fines, IReadOnlyList<PenaltyBasis> bases, Actor by, DateOnly on)
    {
        if (string.IsNullOrWhiteSpace(facts))
        {
            throw new RuleViolationException("supervision.facts-missing");
        }

        if (fines.Count == 0 || fines.Select(f => f.Party).Distinct().Count() != fines.Count)
        {
            throw new RuleViolationException("supervision.fines-missing");
        }

        (Id, Number, EnterpriseId, InspectionId, Facts) = (id, number, enterpriseId, inspectionId, facts.Trim());
        (ProposedById, ProposedByName, ProposedOn) = (by.AccountId, by.DisplayName, on);
        foreach (var fine in fines)
        {
            _decisions.Add(new PenaltyDecision(id, fine, bases.FirstOrDefault(b => b.Code == fine.BasisCode) ?? throw new RuleViolationException("supervision.basis-missing")));
        }

        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    public string Number { get; private set; }

    public string EnterpriseId { get; private set; }

    public string? InspectionId { get; private set; }

    public string Facts { get; private set; }

    public string ProposedById { get; private set; }

    public string ProposedByName { get; private set; }

    public DateOnly ProposedOn { get; private set; }

    /// <summary>Why nobody is penalised.</summary>
    public string? DroppedReason { get; private set; }

    /// <summary>What all may read of it (曝光); null while nobody proposed that.</summary>
    public string? ExposureText { get; private set; }

    public string? ExposureById { get; private set; }

    /// <summary>Since when it is published; the office approved it.</summary>
    public DateTimeOffset? ExposedAt { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>The unit's first.</summary>
    public IReadOnlyList<PenaltyDecision> Decisions => [.. _decisions.OrderBy(d => d.Party)];

    /// <summary>Where the case stands: its decisions go together until they are paid.</summary>
    public DecisionState State => _decisions.Min(d => d.State);

    /// <summary>Only the unit or only the person is to be penalised, where both may be.</summary>
    public bool IsOneSided => _decisions.Count == 1;

    /// <summary>Decides; every decision gets its number.</summary>
    /// <exception cref="RuleViolationException">It is decided already, who proposed decides, or a number is missing or given twice.</exception>
    public void Decide(IReadOnlyDictionary<PenaltyParty, string> numbers, Actor by, DateOnly on)
    {
        RequireDecider(by);
        if (_decisions.Any(d => string.IsNullOrWhiteSpace(numbers.GetValueOrDefault(d.Party))) || numbers.Values.Distinct().Count() != numbers.Count)
        {
            throw new RuleViolationException("supervision.numbers-missing");
        }

        _decisions.ForEach(d => d.Decide(numbers[d.Party].Trim(), on));
        Version++;
    }

    /// <summary>Nobody is penalised (不予处罚).</summary>
    /// <exception cref="RuleViolationException">It is decided already, or who proposed decides.</exception>
    public void Drop(string? reason, Actor by)
    {
        RequireDecider(by);
        DroppedReason = reason?.Trim();
        _decisions.ForEach(d => d.Drop());
        Version++;
    }

    /// <summary>A party has paid.</summary>
    /// <exception cref="RuleViolationException">There is no decision about it, it is not decided or paid already, or the day is impossible.</exception>
    public void Pay(PenaltyParty party, DateOnly on, DateOnly today)
    {
        (_decisions.Find(d => d.Party == party) ?? throw new RuleViolationException("supervision.payment-impossible")).Pay(on, today);
        Version++;
    }

    /// <summary>Refuses to close the case while somebody has not paid.</summary>
    /// <exception cref="RuleViolationException">Somebody has not paid.</exception>
    public void RequirePaid()
    {
        if (State != DecisionState.Paid)
        {
            throw new RuleViolationException("supervision.not-paid");
        }
    }

    /// <summary>Proposes what all shall read of it.</summary>
    /// <exception cref="RuleViolationException">It is not decided, published already, or there are no words.</exception>
    public void ProposeExposure(string? text, Actor by)
    {
        if (State is DecisionState.Proposed or DecisionState.Dropped || ExposedAt is not null)
        {
            throw new RuleViolationException("supervision.exposure-impossible");
        }

        ExposureText = string.IsNullOrWhiteSpace(text) ? throw new RuleViolationException("supervision.exposure-empty") : text.Trim();
        ExposureById = by.AccountId;
        Version++;
    }

    /// <summary>The office publishes it.</summary>
    /// <exception cref="RuleViolationException">Nothing is proposed, or it is published already.</exception>
    public void Expose(DateTimeOffset at)
    {
        ExposedAt = ExposureText is not null && ExposedAt is null ? at : throw new RuleViolationException("supervision.exposure-impossible");
        Version++;
    }

    private void RequireDecider(Actor by)
    {
        if (State != DecisionState.Proposed)
        {
            throw new RuleViolationException("supervision.decided-already");
        }

        if (by.AccountId == ProposedById)
        {
            throw new RuleViolationException("supervision.decided-by-proposer");
        }
    }
}
