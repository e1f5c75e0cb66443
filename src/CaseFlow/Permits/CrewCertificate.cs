namespace CaseFlow.Permits;

/// <summary>A certificate as it was shown on the permit.</summary>
/// <param name="TypeCode">Kind of certificate.</param>
/// <param name="Number">Number printed on it.</param>
/// <param name="ValidUntil">Its last day.</param>
public sealed record CrewCertificate(string TypeCode, string Number, DateOnly ValidUntil);
