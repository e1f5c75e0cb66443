namespace CaseFlow.Permits;

/// <summary>班前"每人一分钟" as it is entered.</summary>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Words">What was said.</param>
public sealed record OnSiteTalk(string Speaker, string Words);
