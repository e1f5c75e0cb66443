namespace CaseFlow.Inbox;

/// <summary>What the signer saw is no longer what is stored (409); nothing changed, the page shows the new state.</summary>
public sealed class ShownChangedException() : Exception("What was shown has changed.");
