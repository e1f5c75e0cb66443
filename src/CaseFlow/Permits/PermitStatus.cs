namespace CaseFlow.Permits;

/// <summary>Where a permit is in its life (作业许可的状态).</summary>
public enum PermitStatus
{
    /// <summary>草稿: being written; nobody else is asked anything.</summary>
    Draft,

    /// <summary>审批中: site confirmation and approvals are being collected; content is frozen.</summary>
    Submitted,

    /// <summary>已退回: back with the applicant, who may change it and submit again; approvals given are void.</summary>
    Returned,

    /// <summary>已批准: approved; work may not start before the guardian's confirmation on site.</summary>
    Approved,

    /// <summary>现场已确认: gas tested, five checks answered; the leader may start inside window and period.</summary>
    Confirmed,

    /// <summary>作业中: work is going on.</summary>
    Active,

    /// <summary>已中止: work has stopped and may be resumed after the checks.</summary>
    Suspended,

    /// <summary>已交回: work is finished; the site has not accepted yet.</summary>
    HandedBack,

    /// <summary>已验收: the site accepted the place.</summary>
    Accepted,

    /// <summary>已归档: the file is closed and kept.</summary>
    Archived,

    /// <summary>已否决: an approver refused; ends the permit.</summary>
    Rejected,

    /// <summary>已作废: withdrawn with a reason; ends the permit.</summary>
    Cancelled,

    /// <summary>已过期: its window ended before work was handed back; ends the permit.</summary>
    Expired,
}
