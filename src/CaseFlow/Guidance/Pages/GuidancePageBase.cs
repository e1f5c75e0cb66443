using CaseFlow.Hazards;
using CaseFlow.Ui;

namespace CaseFlow.Guidance.Pages;

/// <summary>A page of guidance.</summary>
public abstract class GuidancePageBase : FollowingPage
{
    /// <inheritdoc/>
    protected override bool Concerns(object change) => change is GuidanceChanged or HazardsChanged;
}
