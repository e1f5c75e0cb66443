using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>One row of limits of a gas.</summary>
/// <param name="Code">Code of the row.</param>
/// <param name="Name">When it holds, in both languages.</param>
/// <param name="Least">Smallest allowed value in the gas's unit, included.</param>
/// <param name="Most">Largest allowed value in the gas's unit, included.</param>
/// <param name="Source">Standard and paragraph, or <c>practice</c>.</param>
/// <param name="Verified">Whether the source was seen.</param>
/// <param name="IsDefault">Holds when the application does not choose; a gas of several rows without a default must be chosen.</param>
public sealed record GasLimit(string Code, Localized Name, decimal? Least, decimal? Most, string Source, bool Verified, bool IsDefault = false);
