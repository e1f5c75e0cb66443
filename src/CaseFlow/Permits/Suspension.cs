using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Why work stands still.</summary>
/// <param name="At">Since when, UTC.</param>
/// <param name="By">Who stopped it.</param>
/// <param name="Reason">What the person wrote.</param>
/// <param name="Cause">Why the product stopped it by itself.</param>
/// <param name="NeedsNewChecks">A new gas test and five checks are needed however short the break is.</param>
public sealed record Suspension(DateTimeOffset At, PermitActor By, string? Reason, Message? Cause, bool NeedsNewChecks);
