namespace CaseFlow.Permits;

/// <summary>班前"每人一分钟": what a person said to the crew before the shift.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Words">What was said.</param>
public sealed record SafetyTalk(DateTimeOffset At, string Speaker, string Words);
