namespace CaseFlow.Registry;

/// <summary>A row of the platform's file and the enterprise it is about.</summary>
/// <param name="Row">As it was read.</param>
/// <param name="Kind">How it was found.</param>
/// <param name="Enterprise">The enterprise; null where it is open or new.</param>
/// <param name="Close">Enterprises with close names, where it is open or was decided.</param>
public sealed record CityMatch(SheetRow Row, CityMatchKind Kind, Enterprise? Enterprise, IReadOnlyList<Enterprise> Close);
