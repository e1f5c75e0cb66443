namespace CaseFlow.Hazards;

/// <summary>How a hidden danger was corrected (整改情况).</summary>
/// <param name="Measures">What was done.</param>
/// <param name="CostFen">What it cost (整改资金), in fen.</param>
/// <param name="DoneOn">When it was finished.</param>
public sealed record Correction(string Measures, long CostFen, DateOnly DoneOn);
