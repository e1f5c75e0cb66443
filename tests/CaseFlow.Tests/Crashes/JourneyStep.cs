namespace CaseFlow.Tests.Crashes;

/// <summary>One request of the journey, built once so that its repeat is the same to the byte.</summary>
/// <param name="Name">For messages, and the idempotency key.</param>
/// <param name="Operation">The operation whose commit it causes.</param>
/// <param name="User">Who asks.</param>
/// <param name="Path">Below the API's root.</param>
/// <param name="Body">What is asked, key included.</param>
internal sealed record JourneyStep(string Name, string Operation, string User, string Path, object Body);
