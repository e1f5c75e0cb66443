namespace CaseFlow.People;

/// <summary>Role codes. Which role does what is configuration and definitions; these names are what those refer to.</summary>
public static class Roles
{
    /// <summary>系统管理员.</summary>
    public const string Administrator = "admin";

    /// <summary>镇安办.</summary>
    public const string Office = "office";

    /// <summary>村委会、镇直单位经办人.</summary>
    public const string Village = "village";

    /// <summary>村委会、镇直单位主要负责人.</summary>
    public const string VillageHead = "village-head";

    /// <summary>网格员: looks around the enterprises of a unit.</summary>
    public const string Grid = "grid";

    /// <summary>执法人员: inspects any enterprise of the town, orders and proposes penalties.</summary>
    public const string Enforcement = "enforcement";

    /// <summary>主要负责人.</summary>
    public const string Principal = "principal";

    /// <summary>分管负责人.</summary>
    public const string DeputyPrincipal = "deputy-principal";

    /// <summary>安全管理部门.</summary>
    public const string SafetyDepartment = "safety-department";

    /// <summary>作业所在基层单位负责人 (车间负责人).</summary>
    public const string WorkshopHead = "workshop-head";

    /// <summary>作业负责人.</summary>
    public const string WorkLeader = "work-leader";

    /// <summary>监护人.</summary>
    public const string Guardian = "guardian";

    /// <summary>评审组织单位经办人.</summary>
    public const string Organiser = "organiser";

    /// <summary>评审人员.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>定级部门审核人.</summary>
    public const string Auditor = "auditor";

    /// <summary>评审投诉受理岗: keeps the channel for complaints about reviews.</summary>
    public const string ComplaintKeeper = "complaint-keeper";
}
