using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Reminders;

/// <summary>Section <c>Reminders</c>: when something owed (a monthly report, a duty of a campaign) is asked for again, and of whom. Days are calendar days; rest days count.</summary>
public sealed class RemindersOptions : IValidatableObject
{
    /// <summary>Days before the due date.</summary>
    public IReadOnlyList<int> DaysAhead { get; set; } = [];

    /// <summary>Also on the last working day before the due date.</summary>
    public bool OnLastWorkingDay { get; set; } = true;

    /// <summary>Days after the due date.</summary>
    public IReadOnlyList<int> DaysLate { get; set; } = [];

    /// <summary>After the last of <see cref="DaysLate"/>, again every so many days.</summary>
    [Range(1, 31)]
    public int LateEvery { get; set; } = 7;

    /// <summary>From this day after the due date the unit's head and the office are told too.</summary>
    [Range(1, 365)]
    public int EscalateFromDay { get; set; } = 3;

    /// <summary>The role that the head of a reporting unit holds there.</summary>
    [Required]
    public string HeadRole { get; set; } = People.Roles.VillageHead;

    /// <summary>When a person's digest of the day goes out, in the town's time.</summary>
    public TimeOnly DigestAt { get; set; } = new(8, 30);

    /// <summary><see cref="DaysAhead"/>, or the usual days where none are configured.</summary>
    public IReadOnlyList<int> Ahead => DaysAhead.Count > 0 ? DaysAhead : [7, 3];

    /// <summary><see cref="DaysLate"/>, or the usual days where none are configured.</summary>
    public IReadOnlyList<int> Late => DaysLate.Count > 0 ? DaysLate : [1, 2, 3];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (DaysAhead.Concat(DaysLate).Any(d => d is < 1 or > 365))
        {
            yield return new ValidationResult("Reminders:DaysAhead and Reminders:DaysLate are days from 1 to 365.", [nameof(DaysAhead), nameof(DaysLate)]);
        }
    }
}
