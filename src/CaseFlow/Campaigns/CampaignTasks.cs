using CaseFlow.Inbox;

namespace CaseFlow.Campaigns;

/// <summary>Task types that a campaign's definitions use.</summary>
public static class CampaignTasks
{
    /// <summary>办理工作事项: reminded of by digests, so no mail of its own.</summary>
    public const string Duty = "campaign.duty";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(Duty, "task_alt", [new("Complete", true, false, OutcomeTone.Primary)], typeof(AnswerDuty)) { Form = typeof(Pages.DutyTaskForm), MailsAtOnce = false },
    ];
}
