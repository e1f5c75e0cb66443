using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>A kind of certificate that permit types may ask for.</summary>
/// <param name="Code">The code that <see cref="Certificate.TypeCode"/> holds.</param>
/// <param name="Name">Its name in both languages.</param>
/// <param name="Source">Where the kind comes from.</param>
/// <param name="Verified">Whether the source was seen; false means practice, to be confirmed by the town.</param>
public sealed record CertificateType(string Code, Localized Name, string Source, bool Verified);
