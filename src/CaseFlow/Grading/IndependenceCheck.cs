using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>One question of the check of a reviewer's independence, with its answer; all of them stay on record.</summary>
/// <param name="Code">For example <c>Advised</c>.</param>
/// <param name="Passed">No conflict.</param>
/// <param name="Finding">What was found, or that nothing was.</param>
public sealed record IndependenceCheck(string Code, bool Passed, Message Finding);
