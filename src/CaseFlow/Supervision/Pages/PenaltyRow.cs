namespace CaseFlow.Supervision.Pages;

/// <summary>A penalty case in a list.</summary>
/// <param name="Penalty">The case.</param>
/// <param name="EnterpriseName">Whom.</param>
public sealed record PenaltyRow(Penalty Penalty, string EnterpriseName);
