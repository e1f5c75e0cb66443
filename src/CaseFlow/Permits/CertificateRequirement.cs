using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>A certificate that each person in a role must hold through the whole window.</summary>
/// <param name="Role">Who.</param>
/// <param name="CertificateType">Code of the kind of certificate.</param>
/// <param name="Name">Its name in both languages.</param>
/// <param name="Source">Standard and paragraph, or <c>practice</c>.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record CertificateRequirement(CrewRole Role, string CertificateType, Localized Name, string Source, bool Verified);
