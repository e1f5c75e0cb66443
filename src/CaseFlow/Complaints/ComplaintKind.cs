using CaseFlow.Language;

namespace CaseFlow.Complaints;

/// <summary>What can be complained about.</summary>
/// <param name="Code">For example <c>tied-fees</c>.</param>
/// <param name="Name">In words.</param>
/// <param name="Source">Who forbids it.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record ComplaintKind(string Code, Localized Name, string Source, bool Verified);
