namespace CaseFlow.Inbox;

/// <summary>One answer to a task.</summary>
/// <param name="Name">The label behind the task in the definition, for example <c>Approve</c>.</param>
/// <param name="Signs">It is a signature: asks for a recent proof of who answers.</param>
/// <param name="NeedsReason">It asks for a reason.</param>
/// <param name="Tone">How the button looks.</param>
public sealed record TaskOutcome(string Name, bool Signs, bool NeedsReason, OutcomeTone Tone = OutcomeTone.Normal);
