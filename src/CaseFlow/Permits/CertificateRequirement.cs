namespace CaseFlow.Permits;

/// <summary>A certificate that each person in a role must hold through the whole window.</summary>
/// <param name="Role">Who.</param>
/// <param name="CertificateType">Code of the kind of certificate.</param>
/// <param name="Source">Standard and paragraph, or <c>practice</c>.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record CertificateRequirement(CrewRole Role, string CertificateType, string Source, bool Verified);
