namespace CaseFlow.Permits;

/// <summary>The answer to one hazard or measure of the type's checklist.</summary>
/// <param name="Code">The item.</param>
/// <param name="Applies">Whether it applies to this work (涉及); a measure that applies is taken.</param>
/// <param name="Remark">How, or why not.</param>
public sealed record ChecklistAnswer(string Code, bool Applies, string? Remark = null);
