namespace CaseFlow.Registry;

/// <summary>A certificate of the seed.</summary>
public sealed record SeedCertificate(string Id, string Type, string Number, DateOnly ValidFrom, DateOnly ValidUntil);
