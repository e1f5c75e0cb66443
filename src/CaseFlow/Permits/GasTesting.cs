namespace CaseFlow.Permits;

/// <summary>How a type wants gases tested.</summary>
/// <param name="Gases">Which gases.</param>
/// <param name="Points">Where; each gas at each point.</param>
/// <param name="MaxAgeAtStartMinutes">How old a reading may be when work starts, in minutes.</param>
/// <param name="RecordEveryMinutes">While work goes on a reading is recorded at least this often, in minutes; null when the type does not ask it.</param>
public sealed record GasTesting(
    IReadOnlyList<GasKind> Gases,
    IReadOnlyList<SamplePoint> Points,
    Figure<int> MaxAgeAtStartMinutes,
    Figure<int>? RecordEveryMinutes);
