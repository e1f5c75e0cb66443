namespace CaseFlow.Permits;

/// <summary>One reading as it is entered.</summary>
/// <param name="Point">Sampling point, a code of the type.</param>
/// <param name="Gas">Gas, a code of the type.</param>
/// <param name="Value">In the gas's unit.</param>
/// <param name="TakenAt">When the sample was taken.</param>
public sealed record OnSiteReading(string Point, string Gas, decimal Value, DateTimeOffset TakenAt);
