namespace CaseFlow.Ui;

/// <summary>One step of a strip.</summary>
/// <param name="Label">The step's name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Note">Who and since when.</param>
public sealed record Step(string Label, StepState State, string? Note = null);
