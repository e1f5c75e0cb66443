namespace CaseFlow.Ui;

/// <summary>What a day of a <see cref="YearGrid"/> is.</summary>
/// <param name="Class">Its css class.</param>
/// <param name="Title">In words.</param>
/// <param name="Sign">A short sign beside the number, since colour alone says nothing.</param>
/// <param name="Href">What it opens, or null.</param>
public sealed record DayMark(string Class, string Title, string? Sign = null, string? Href = null);
