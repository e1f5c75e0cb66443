namespace CaseFlow.Permits;

/// <summary>The answer to one of the five checks.</summary>
/// <param name="Code">The check.</param>
/// <param name="Yes">Whether it is fulfilled.</param>
/// <param name="Remark">What is lacking.</param>
public sealed record CheckAnswer(string Code, bool Yes, string? Remark = null);
