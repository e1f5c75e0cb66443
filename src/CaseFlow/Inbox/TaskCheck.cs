using CaseFlow.Language;

namespace CaseFlow.Inbox;

/// <summary>One thing that was checked.</summary>
/// <param name="Passed">Null for something to keep in mind.</param>
/// <param name="Text">In one sentence.</param>
public sealed record TaskCheck(bool? Passed, Message Text);
