namespace CaseFlow.Supervision;

/// <summary>A fine that is proposed for one party.</summary>
/// <param name="Party">Whom.</param>
/// <param name="PersonName">The person and the post; null for the unit.</param>
/// <param name="BasisCode">The legal basis.</param>
/// <param name="AmountFen">How much, in fen.</param>
public sealed record ProposedFine(PenaltyParty Party, string? PersonName, string BasisCode, long AmountFen);
