namespace CaseFlow.Campaigns.Pages;

/// <summary>A unit on the board.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Enterprises">How many of its enterprises take part.</param>
public sealed record BoardUnit(string Id, string Name, int Enterprises);
