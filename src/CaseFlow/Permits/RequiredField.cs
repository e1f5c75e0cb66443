namespace CaseFlow.Permits;

/// <summary>A field of the application that a type may require.</summary>
public enum RequiredField
{
    /// <summary>作业单位.</summary>
    WorkingEnterprise,

    /// <summary>属地单位.</summary>
    SiteEnterprise,

    /// <summary>区域.</summary>
    Area,

    /// <summary>作业地点.</summary>
    Place,

    /// <summary>作业内容.</summary>
    Scope,

    /// <summary>作业方式.</summary>
    Method,

    /// <summary>作业负责人.</summary>
    Leader,

    /// <summary>作业人员.</summary>
    Workers,

    /// <summary>监护人.</summary>
    Guardian,

    /// <summary>救援方案.</summary>
    RescuePlan,

    /// <summary>救援器材.</summary>
    RescueEquipment,

    /// <summary>中毒窒息风险: answered yes or no.</summary>
    ToxicRisk,
}
