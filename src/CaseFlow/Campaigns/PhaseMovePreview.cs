using CaseFlow.Dates;

namespace CaseFlow.Campaigns;

/// <summary>What moving a phase would do.</summary>
/// <param name="Dates">The phase's days then.</param>
/// <param name="Moving">Due dates of what is still owed in it, one for each piece of work, old and new with how many owe it.</param>
/// <param name="Fingerprint">Says at the confirmation that these dates still move as they were shown.</param>
public sealed record PhaseMovePreview(PhaseDates Dates, IReadOnlyList<MovingDate> Moving, string Fingerprint);
