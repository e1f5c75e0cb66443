namespace CaseFlow.Grading;

/// <summary>Accidents that keep an enterprise from applying.</summary>
/// <param name="WithinMonths">Counted back from the day of applying.</param>
/// <param name="MostDeaths">Deaths, at most.</param>
/// <param name="MostSeriousInjuries">Serious injuries, at most.</param>
/// <param name="LossBelowFen">Direct loss in fen, below this.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record AccidentLimits(int WithinMonths, int MostDeaths, int MostSeriousInjuries, long LossBelowFen, string Source, bool Verified);
