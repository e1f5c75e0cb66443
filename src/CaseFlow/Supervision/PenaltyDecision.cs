using CaseFlow.Language;

namespace CaseFlow.Supervision;

/// <summary>The decision about one party of a penalty case (行政处罚决定).</summary>
public sealed class PenaltyDecision
{
    private PenaltyDecision()
    {
        PenaltyId = BasisCode = null!;
    }

    internal PenaltyDecision(string penaltyId, ProposedFine fine, PenaltyBasis basis)
    {
        var reasons = new List<Message>();
        if (basis.Party != fine.Party)
        {
            reasons.Add(new Message("supervision.basis-of-other-party", basis.Label.AsArgument()));
        }

        if (fine.AmountFen < basis.MinimumFen || fine.AmountFen > basis.MaximumFen)
        {
            reasons.Add(new Message("supervision.amount-out-of-range", Hazards.HazardWords.Yuan(basis.MinimumFen), Hazards.HazardWords.Yuan(basis.MaximumFen), basis.Source));
        }

        if (fine.Party == PenaltyParty.Person && string.IsNullOrWhiteSpace(fine.PersonName))
        {
            reasons.Add(new Message("supervision.person-missing"));
        }

        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        (PenaltyId, Party, PersonName, BasisCode, AmountFen) = (penaltyId, fine.Party, fine.PersonName?.Trim(), fine.BasisCode, fine.AmountFen);
    }

    public string PenaltyId { get; private set; }

    public PenaltyParty Party { get; private set; }

    public string? PersonName { get; private set; }

    public string BasisCode { get; private set; }

    public long AmountFen { get; private set; }

    public DecisionState State { get; private set; }

    /// <summary>决定书文号; unique.</summary>
    public string? Number { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public DateOnly? PaidOn { get; private set; }

    internal void Decide(string number, DateOnly on) => (State, Number, DecidedOn) = (DecisionState.Decided, number, on);

    internal void Drop() => State = DecisionState.Dropped;

    internal void Pay(DateOnly on, DateOnly today)
    {
        if (State != DecisionState.Decided || on > today || on < DecidedOn)
        {
            throw new RuleViolationException("supervision.payment-impossible");
        }

        (State, PaidOn) = (DecisionState.Paid, on);
    }
}
