namespace CaseFlow.Supervision;

/// <summary>How closely an enterprise is supervised (分级分类差异化监管).</summary>
public enum Tier
{
    /// <summary>减少检查: it improved; as few checks as possible.</summary>
    Fewer,

    /// <summary>常规监管.</summary>
    Normal,

    /// <summary>重点监管: not started, or below the standard.</summary>
    Focused,
}
