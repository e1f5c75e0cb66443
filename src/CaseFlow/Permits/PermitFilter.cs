namespace CaseFlow.Permits;

/// <summary>Which permits a list shows.</summary>
/// <param name="Statuses">Any of these; empty for all.</param>
/// <param name="TypeCode">One kind, or null.</param>
/// <param name="Text">Part of number, place, area or applicant, or null.</param>
public sealed record PermitFilter(IReadOnlyList<PermitStatus> Statuses, string? TypeCode, string? Text)
{
    /// <summary>Only this account's own applications, or null.</summary>
    public string? ApplicantId { get; init; }

    /// <summary>In which order.</summary>
    public PermitOrder Order { get; init; }
}
