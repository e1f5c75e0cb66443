using CaseFlow.Calendar;

namespace CaseFlow.Grading;

/// <summary>A step's limit as it runs or ran, with the way its date was counted.</summary>
/// <param name="Limit">The limit's code.</param>
/// <param name="Due">How the date was counted.</param>
/// <param name="Extension">How the later date was counted, once one was granted.</param>
/// <param name="EndedOn">The day on which the step was done; null while it runs.</param>
/// <param name="IsLate">The step was not done in time.</param>
public sealed record StepClock(string Limit, CountedDate Due, CountedDate? Extension = null, DateOnly? EndedOn = null, bool IsLate = false)
{
    /// <summary>In time until the end of this day in the town's zone.</summary>
    public DateOnly DueOn => (Extension ?? Due).Date;

    public bool IsRunning => EndedOn is null;
}
