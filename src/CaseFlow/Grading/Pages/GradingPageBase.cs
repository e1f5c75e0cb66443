using CaseFlow.Ui;

namespace CaseFlow.Grading.Pages;

/// <summary>A page of what grading keeps beside its applications.</summary>
public abstract class GradingPageBase : FollowingPage
{
    /// <inheritdoc/>
    protected override bool Concerns(object change) => change is GradingChanged;
}
