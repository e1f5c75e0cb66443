namespace CaseFlow.Registry;

/// <summary>What is built: 《建设项目安全设施“三同时”监督管理办法》第二条 names these three.</summary>
public enum ProjectKind
{
    /// <summary>新建.</summary>
    New,

    /// <summary>改建.</summary>
    Renovation,

    /// <summary>扩建.</summary>
    Expansion,
}
