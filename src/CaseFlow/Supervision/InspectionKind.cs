namespace CaseFlow.Supervision;

/// <summary>Ways of inspecting [plan 四(四)].</summary>
public enum InspectionKind
{
    /// <summary>日常检查.</summary>
    Daily,

    /// <summary>专项执法: one subject.</summary>
    Special,

    /// <summary>联合执法: with other departments.</summary>
    Joint,

    /// <summary>交叉执法: by people from elsewhere.</summary>
    Cross,
}
