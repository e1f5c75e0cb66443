using CaseFlow.Hazards;
using CaseFlow.Ui;

namespace CaseFlow.Supervision.Pages;

/// <summary>A page of supervision.</summary>
public abstract class SupervisionPageBase : FollowingPage
{
    /// <inheritdoc/>
    protected override bool Concerns(object change) => change is SupervisionChanged or HazardsChanged;
}
