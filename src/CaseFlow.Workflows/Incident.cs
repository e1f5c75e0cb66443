namespace CaseFlow.Workflows;

/// <summary>A fault.</summary>
/// <param name="ActivityId">The activity that faulted.</param>
/// <param name="NodeId">Its path.</param>
/// <param name="ActivityType">Its type.</param>
/// <param name="Message">What went wrong, in English, without a stack trace.</param>
/// <param name="IsModelled">True for <c>Elsa.Fault</c>, an end the definition's author drew; false when a script or the engine threw, which can be mended and retried.</param>
/// <param name="Code">The <c>code</c> of <c>Elsa.Fault</c>, else null.</param>
public sealed record Incident(string ActivityId, string NodeId, string ActivityType, string Message, bool IsModelled, string? Code);
