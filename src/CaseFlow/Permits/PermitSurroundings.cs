using CaseFlow.Calendar;

namespace CaseFlow.Permits;

/// <summary>What a permit has to know of the world when it decides.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Register">The registry's knowledge of its crew.</param>
/// <param name="Calendar">The working-day calendar.</param>
/// <param name="Conflicts">Other works in its area and time, from <see cref="PermitConflicts.Find"/>.</param>
/// <param name="Elsewhere">Its people's other permits in its time, from <see cref="CrewElsewhere.Find"/>.</param>
/// <param name="Clock">The time.</param>
public sealed record PermitSurroundings(
    PermitType Type,
    CrewRegister Register,
    WorkingCalendar Calendar,
    IReadOnlyList<PermitConflict> Conflicts,
    IReadOnlyList<CrewElsewhere> Elsewhere,
    TownClock Clock);
