using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>What an import would do with one row, and why.</summary>
/// <param name="Line">As Excel shows it.</param>
/// <param name="Verdict">What would be done.</param>
/// <param name="Details">As it would be stored.</param>
/// <param name="EnterpriseId">The enterprise it is about; null for a new one.</param>
/// <param name="Changes">Fields that would change.</param>
/// <param name="Problems">Why it is refused, every reason.</param>
public sealed record ImportedRow(int Line, ImportVerdict Verdict, EnterpriseDetails Details, string? EnterpriseId, IReadOnlyList<FieldChange> Changes, IReadOnlyList<Message> Problems);
