namespace CaseFlow.Administration.Pages;

/// <summary>One version of a definition.</summary>
/// <param name="Number">As the product numbers it.</param>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="ImportedAt">When it came.</param>
/// <param name="IsCurrent">New instances start with it.</param>
/// <param name="Running">Instances that still run with it.</param>
public sealed record DefinitionVersionRow(int Number, string Hash, DateTimeOffset ImportedAt, bool IsCurrent, int Running);
