using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>A gas that a type wants measured.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in both languages.</param>
/// <param name="Unit">Unit of values and limits.</param>
/// <param name="Limits">One row, or several to choose from.</param>
public sealed record GasKind(string Code, Localized Name, string Unit, IReadOnlyList<GasLimit> Limits)
{
    /// <summary>Volume per cent; a larger value than 100 is impossible.</summary>
    public const string VolumePercent = "%vol";

    /// <summary>The row that holds for an application; null while it has to choose and has not.</summary>
    public GasLimit? LimitFor(PermitContent content) =>
        content.GasChoices.FirstOrDefault(c => c.Gas == Code) is { } choice
            ? Limits.FirstOrDefault(l => l.Code == choice.Limit)
            : Limits.Count == 1 ? Limits[0] : Limits.FirstOrDefault(l => l.IsDefault);
}
