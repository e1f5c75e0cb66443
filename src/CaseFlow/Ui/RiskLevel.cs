namespace CaseFlow.Ui;

/// <summary>The four risk colours of the double-prevention rules, gravest first.</summary>
public enum RiskLevel
{
    /// <summary>重大, red.</summary>
    Major = 1,

    /// <summary>较大, orange.</summary>
    Considerable = 2,

    /// <summary>一般, yellow.</summary>
    Moderate = 3,

    /// <summary>低风险, blue.</summary>
    Low = 4,
}
