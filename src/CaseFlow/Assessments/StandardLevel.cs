using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>A level (等级) and the score from which it is reached.</summary>
/// <param name="Code">Its code in stored assessments.</param>
/// <param name="Name">一级, 二级, 三级.</param>
/// <param name="AtLeast">Out of 100, this score included.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record StandardLevel(string Code, Localized Name, decimal AtLeast, string Source, bool Verified);
