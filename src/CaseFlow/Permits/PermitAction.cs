namespace CaseFlow.Permits;

/// <summary>What was done to a permit; the words of its history.</summary>
public enum PermitAction
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>提交.</summary>
    Submit,

    /// <summary>退回.</summary>
    Return,

    /// <summary>属地确认.</summary>
    ConfirmSite,

    /// <summary>审批同意: one approver's signature.</summary>
    Endorse,

    /// <summary>批准: the chain is complete.</summary>
    Approve,

    /// <summary>否决.</summary>
    Reject,

    /// <summary>监护人现场确认.</summary>
    Confirm,

    /// <summary>确认连续监测已开启; changes no status.</summary>
    Monitor,

    /// <summary>开工.</summary>
    Start,

    /// <summary>中止.</summary>
    Suspend,

    /// <summary>恢复.</summary>
    Resume,

    /// <summary>完工交回.</summary>
    HandBack,

    /// <summary>验收不通过: stays handed back.</summary>
    RefuseAcceptance,

    /// <summary>验收.</summary>
    Accept,

    /// <summary>归档.</summary>
    Archive,

    /// <summary>作废.</summary>
    Cancel,

    /// <summary>过期.</summary>
    Expire,
}
