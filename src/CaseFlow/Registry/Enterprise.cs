namespace CaseFlow.Registry;

/// <summary>An enterprise (企业): public institutions and bodies that manage premises count too.</summary>
public sealed class Enterprise
{
    private Enterprise()
    {
        Id = Name = CreditCode = UnitId = Category = Sector = null!;
    }

    /// <summary>Registers an enterprise with one reporting unit.</summary>
    public Enterprise(string id, string name, string creditCode, string unitId, string category, string sector, EnterpriseSize size, RiskColour risk, bool isDemo)
    {
        Id = id;
        Name = name;
        CreditCode = creditCode;
        UnitId = unitId;
        Category = category;
        Sector = sector;
        Size = size;
        Risk = risk;
        IsDemo = isDemo;
        Version = 1;
    }

    /// <summary>The enterprise's id, given by the caller.</summary>
    public string Id { get; private set; }

    /// <summary>Its registered name.</summary>
    public string Name { get; private set; }

    /// <summary>Unified social credit code (统一社会信用代码), 18 characters; unique.</summary>
    public string CreditCode { get; private set; }

    /// <summary>The reporting unit that looks after it.</summary>
    public string UnitId { get; private set; }

    /// <summary>Code of its category in the town's editable look-up table (the plan names three categories without defining them).</summary>
    public string Category { get; private set; }

    /// <summary>Code of its sector (冶金 有色 建材 机械 轻工 纺织 烟草 商贸 …).</summary>
    public string Sector { get; private set; }

    /// <summary>Large to micro; small and micro enterprises have a shorter grading chain.</summary>
    public EnterpriseSize Size { get; private set; }

    /// <summary>Its highest risk (四色).</summary>
    public RiskColour Risk { get; private set; }

    /// <summary>Invented for demonstration (演示数据); every page that shows it says so.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }
}
