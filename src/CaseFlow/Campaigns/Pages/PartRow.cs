namespace CaseFlow.Campaigns.Pages;

/// <summary>An enterprise's part in a list.</summary>
/// <param name="Id">The part.</param>
/// <param name="Name">The enterprise.</param>
/// <param name="Number">The case's number.</param>
/// <param name="Tally">How far it is.</param>
public sealed record PartRow(string Id, string Name, string Number, Tally Tally);
