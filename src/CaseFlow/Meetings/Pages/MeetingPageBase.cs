using CaseFlow.Inbox;
using CaseFlow.Ui;

namespace CaseFlow.Meetings.Pages;

/// <summary>A page of meetings.</summary>
public abstract class MeetingPageBase : FollowingPage
{
    /// <inheritdoc/>
    protected override bool Concerns(object change) => change is MeetingsChanged or TasksChanged;
}
