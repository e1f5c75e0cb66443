namespace CaseFlow.Processes;

/// <summary>On whose word a command runs.</summary>
/// <param name="AccountId">The signed-in account, or <c>system</c>.</param>
/// <param name="AuthenticatedAt">When the person last proved who they are; signatures ask for a recent proof.</param>
/// <param name="Method">How: <c>password</c>, <c>passkey</c>, <c>token</c>, <c>system</c>.</param>
public sealed record Caller(string AccountId, DateTimeOffset AuthenticatedAt, string Method)
{
    /// <summary>Clocks and messages.</summary>
    public static Caller System { get; } = new("system", DateTimeOffset.MinValue, "system");
}
