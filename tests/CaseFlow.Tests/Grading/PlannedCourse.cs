using CaseFlow.Grading;

namespace CaseFlow.Tests.Grading;

/// <summary>How one application is to go, chosen by a seed before it begins.</summary>
/// <param name="Enterprise">Whose.</param>
/// <param name="FiledOn">The day on which it is filed.</param>
/// <param name="Silent">The organising unit says nothing in time.</param>
/// <param name="Corrected">The one correction notice is sent.</param>
/// <param name="Refused">It is not accepted.</param>
/// <param name="Conflict">A reviewer steps back first.</param>
/// <param name="Found">Non-conformities.</param>
/// <param name="Below">The score is below the level.</param>
/// <param name="LateRectification">The enterprise lets the time run out.</param>
/// <param name="FailedVerification">The corrections are not confirmed.</param>
/// <param name="FailedAudit">The audit is not passed.</param>
/// <param name="Objected">Somebody objects.</param>
/// <param name="Upheld">And is right.</param>
internal sealed record PlannedCourse(
    string Enterprise, DateOnly FiledOn, bool Silent, bool Corrected, bool Refused, bool Conflict, int Found, bool Below, bool LateRectification, bool FailedVerification, bool FailedAudit, bool Objected, bool Upheld)
{
    /// <summary>How it has to end, told from the plan alone.</summary>
    public GradingStatus End =>
        !Silent && Refused ? GradingStatus.Refused
        : Below || (Found > 0 && (LateRectification || FailedVerification)) || FailedAudit || (Objected && Upheld) ? GradingStatus.Failed
        : GradingStatus.Announced;

    /// <summary>It has to be the clock that ends it.</summary>
    public bool ByClock => End == GradingStatus.Failed && !Below && Found > 0 && LateRectification;

    public static PlannedCourse Choose(Random random, int number, DateOnly first, int days)
    {
        bool Once(int outOf) => random.Next(outOf) == 0;
        return new PlannedCourse($"e-{number:0000}", first.AddDays(random.Next(days)), Once(5), Once(4), Once(10), Once(8), random.Next(4), Once(12), Once(5), Once(8), Once(10), Once(5), Once(3));
    }
}
