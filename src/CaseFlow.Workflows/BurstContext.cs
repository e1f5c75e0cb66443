namespace CaseFlow.Workflows;

/// <summary>Where a burst takes time and identity from.</summary>
/// <param name="Now">The instant of the whole burst; scripts see the same.</param>
/// <param name="NewId">Gives a new unique id at each call.</param>
public sealed record BurstContext(DateTimeOffset Now, Func<string> NewId);
