namespace CaseFlow.Permits;

/// <summary>Which permits a list shows.</summary>
/// <param name="Statuses">Any of these; empty for all.</param>
/// <param name="TypeCode">One kind, or null.</param>
/// <param name="Text">Part of number, area or applicant, or null.</param>
public sealed record PermitFilter(IReadOnlyList<PermitStatus> Statuses, string? TypeCode, string? Text);
