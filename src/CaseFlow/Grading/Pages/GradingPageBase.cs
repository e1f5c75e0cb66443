using CaseFlow.Inbox;
using CaseFlow.Ui;

namespace CaseFlow.Grading.Pages;

/// <summary>A page of grading.</summary>
public abstract class GradingPageBase : FollowingPage
{
    /// <inheritdoc/>
    protected override bool Concerns(object change) => change is GradingChanged or TasksChanged;
}
