using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>One line of a permit's history.</summary>
/// <param name="Action">What was done.</param>
/// <param name="To">The status afterwards.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who, and on whose behalf.</param>
/// <param name="Reason">What the person wrote: required to return, reject, suspend, cancel and refuse acceptance.</param>
/// <param name="Cause">Why the product did it by itself.</param>
public sealed record PermitStep(PermitAction Action, PermitStatus To, DateTimeOffset At, PermitActor By, string? Reason = null, Message? Cause = null);
