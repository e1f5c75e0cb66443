using CaseFlow.Inbox;
using CaseFlow.Ui;

namespace CaseFlow.Complaints.Pages;

/// <summary>A page of complaints.</summary>
public abstract class ComplaintPageBase : FollowingPage
{
    /// <inheritdoc/>
    protected override bool Concerns(object change) => change is ComplaintsChanged or TasksChanged;
}
