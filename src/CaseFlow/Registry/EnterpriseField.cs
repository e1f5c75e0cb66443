namespace CaseFlow.Registry;

/// <summary>What is known of an enterprise, in the order of forms and of the columns of an Excel file.</summary>
public enum EnterpriseField
{
    /// <summary>统一社会信用代码.</summary>
    CreditCode,

    /// <summary>企业名称.</summary>
    Name,

    /// <summary>属地单位: the reporting unit.</summary>
    Unit,

    /// <summary>类别, one of the town's three.</summary>
    Category,

    /// <summary>行业.</summary>
    Sector,

    /// <summary>规模.</summary>
    Size,

    /// <summary>风险等级, the four colours.</summary>
    Risk,

    /// <summary>地址.</summary>
    Address,

    /// <summary>主要负责人.</summary>
    PrincipalName,

    /// <summary>主要负责人电话: personal data.</summary>
    PrincipalPhone,

    /// <summary>安全管理员.</summary>
    SafetyOfficerName,

    /// <summary>安全管理员电话: personal data.</summary>
    SafetyOfficerPhone,

    /// <summary>市级平台编号: its id on 泉州市安全生产标准化智慧管理平台.</summary>
    CityPlatformId,

    /// <summary>系统编号: the product's own id, only in Excel files, so that a wrong credit code can be mended there.</summary>
    Id,
}
