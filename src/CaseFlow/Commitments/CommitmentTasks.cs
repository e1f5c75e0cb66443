using CaseFlow.Inbox;

namespace CaseFlow.Commitments;

/// <summary>Task types of the two letters; an enterprise's part of a campaign names them.</summary>
public static class CommitmentTasks
{
    /// <summary>送达告知书.</summary>
    public const string Deliver = "commitment.deliver";

    /// <summary>签订承诺书.</summary>
    public const string Sign = "commitment.sign";

    /// <summary>The outcome that records what was signed on paper.</summary>
    public const string OnPaper = "Record";

    /// <summary>All of them; reminded of by digests, so no mail of their own.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(Deliver, "outgoing_mail", [new("Deliver", false, false, OutcomeTone.Primary)], typeof(AnswerDelivery)) { Form = typeof(Pages.DeliverTaskForm), MailsAtOnce = false },
        new(Sign, "signature", [new("Sign", true, false, OutcomeTone.Primary), new(OnPaper, false, false, OutcomeTone.Primary)], typeof(AnswerSignature)) { Form = typeof(Pages.SignTaskForm), MailsAtOnce = false },
    ];
}
