namespace CaseFlow.Ui;

/// <summary>One thing checked.</summary>
/// <param name="State">The result.</param>
/// <param name="Text">What was checked, or what is wrong.</param>
/// <param name="Note">Measure, limit or remedy.</param>
/// <param name="OfForm">It rests on what the task's own form asks.</param>
public sealed record Check(CheckState State, string Text, string? Note = null, bool OfForm = false);
