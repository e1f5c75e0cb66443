namespace CaseFlow.Inbox;

/// <summary>A signature needs a proof of identity that is at most five minutes old; nothing changed.</summary>
public sealed class SignInAgainException() : Exception("A signature needs a recent sign-in.");
