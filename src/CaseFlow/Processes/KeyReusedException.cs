namespace CaseFlow.Processes;

/// <summary>An idempotency key came a second time with another request (409).</summary>
public sealed class KeyReusedException(string key) : Exception($"The key '{key}' was used for another request.");
