using CaseFlow.Grading;

namespace CaseFlow.Tests.Grading;

/// <summary>How one application is to go, chosen by a seed before it begins, with what its people try and are refused.</summary>
/// <param name="Enterprise">Whose.</param>
/// <param name="FiledOn">The day on which it is filed.</param>
internal sealed record PlannedCourse(string Enterprise, DateOnly FiledOn)
{
    /// <summary>See <see cref="GradingLevel"/>; the short chain is the one without an audit.</summary>
    public required string Level { get; init; }

    /// <summary>The organising unit says nothing in time.</summary>
    public required bool Silent { get; init; }

    /// <summary>The one correction notice is sent.</summary>
    public required bool Corrected { get; init; }

    /// <summary>And the enterprise does not answer it.</summary>
    public required bool Lapsed { get; init; }

    /// <summary>It is not accepted.</summary>
    public required bool Refused { get; init; }

    /// <summary>The first review unit charged the enterprise: naming it is refused.</summary>
    public required bool Tied { get; init; }

    /// <summary>A reviewer steps back first.</summary>
    public required bool SteppedBack { get; init; }

    /// <summary>The enterprise takes it back while it is reviewed.</summary>
    public required bool Withdrawn { get; init; }

    /// <summary>Somebody writes a score above the maximum first.</summary>
    public required bool Overscored { get; init; }

    /// <summary>Non-conformities.</summary>
    public required int Found { get; init; }

    /// <summary>The score is below the level.</summary>
    public required bool Below { get; init; }

    /// <summary>What is said to a request for more time; null where none is asked for.</summary>
    public required string? MoreTime { get; init; }

    /// <summary>The enterprise lets the time run out.</summary>
    public required bool LateRectification { get; init; }

    /// <summary>The corrections are not confirmed.</summary>
    public required bool FailedVerification { get; init; }

    /// <summary>The audit is not passed.</summary>
    public required bool FailedAudit { get; init; }

    /// <summary>Somebody objects.</summary>
    public required bool Objected { get; init; }

    /// <summary>And is right.</summary>
    public required bool Upheld { get; init; }

    /// <summary>It is not announced.</summary>
    public required bool Withheld { get; init; }

    /// <summary>The certificate is revoked.</summary>
    public required bool Revoked { get; init; }

    /// <summary>The enterprise begins another one at once, and again after it failed: both are refused.</summary>
    public required bool Impatient { get; init; }

    /// <summary>Somebody objects after the end: that is refused.</summary>
    public required bool ObjectedLate { get; init; }

    public bool IsShort => Level == "qualified";

    /// <summary>Its correction notice was never answered.</summary>
    public bool Lapses => !Silent && Corrected && Lapsed;

    public bool IsRefused => !Silent && !Lapses && Refused;

    public bool IsReviewed => !Lapses && !IsRefused;

    public bool IsReported => IsReviewed && !Withdrawn;

    public bool IsRectified => IsReported && !Below && Found > 0;

    /// <summary>How it has to end, told from the plan alone.</summary>
    public GradingStatus End =>
        Lapses ? GradingStatus.Withdrawn
        : IsRefused ? GradingStatus.Refused
        : Withdrawn ? GradingStatus.Withdrawn
        : Below || (Found > 0 && (LateRectification || FailedVerification)) || (!IsShort && (FailedAudit || (Objected && Upheld))) || Withheld ? GradingStatus.Failed
        : GradingStatus.Announced;

    /// <summary>It has to be the clock that ends it.</summary>
    public bool ByClock => Lapses || (IsRectified && LateRectification);

    /// <summary>A failure bars for a year.</summary>
    public bool IsBarred => Impatient && End is (GradingStatus.Refused or GradingStatus.Failed);

    public static PlannedCourse Choose(Random random, int number, DateOnly first, int days)
    {
        bool Once(int outOf) => random.Next(outOf) == 0;
        var tied = Once(9);
        return new PlannedCourse($"e-{number:0000}", first.AddDays(random.Next(days)))
        {
            Level = random.Next(4) switch { 0 => "qualified", 1 => "level-3", _ => "level-2" },
            Silent = Once(6),
            Corrected = Once(4),
            Lapsed = Once(4),
            Refused = Once(10),
            Tied = tied,
            SteppedBack = Once(8) && !tied,
            Withdrawn = Once(20),
            Overscored = Once(10),
            Found = random.Next(4),
            Below = Once(14),
            MoreTime = random.Next(6) switch { 0 => "GrantTime", 1 => "DenyTime", _ => null },
            LateRectification = Once(6),
            FailedVerification = Once(9),
            FailedAudit = Once(12),
            Objected = Once(5),
            Upheld = Once(3),
            Withheld = Once(25),
            Revoked = Once(12),
            Impatient = Once(6),
            ObjectedLate = Once(15),
        };
    }
}
