using CaseFlow.Language;

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

    /// <summary>Registers an enterprise from what was written down.</summary>
    public Enterprise(string id, EnterpriseDetails details, bool isDemo)
        : this(id, details.Name, details.CreditCode, details.UnitId, details.Category, details.Sector, details.Size, details.Risk, isDemo) => Take(details);

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

    /// <summary>Where it is.</summary>
    public string? Address { get; private set; }

    /// <summary>主要负责人.</summary>
    public string? PrincipalName { get; private set; }

    /// <summary>Personal data, shown only to those who need it.</summary>
    public string? PrincipalPhone { get; private set; }

    /// <summary>安全管理员.</summary>
    public string? SafetyOfficerName { get; private set; }

    /// <summary>Personal data, shown only to those who need it.</summary>
    public string? SafetyOfficerPhone { get; private set; }

    /// <summary>Its id on the city's platform (泉州市安全生产标准化智慧管理平台); unique.</summary>
    public string? CityPlatformId { get; private set; }

    /// <summary>Invented for demonstration (演示数据); every page that shows it says so.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }

    /// <summary>How it came to an end; null while it works (在册).</summary>
    public ClosureKind? Closure { get; private set; }

    /// <summary>Since when it is closed, in the town's zone.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why, in the office's words.</summary>
    public string? ClosedBecause { get; private set; }

    /// <summary>All of it as people write it down.</summary>
    public EnterpriseDetails Details => new(CreditCode, Name, UnitId, Category, Sector, Size, Risk)
    {
        Address = Address,
        CityPlatformId = CityPlatformId,
        Contacts = new(PrincipalName, PrincipalPhone, SafetyOfficerName, SafetyOfficerPhone),
    };

    /// <summary>Takes over what was written down; nothing counts as a change when nothing differs.</summary>
    /// <returns>What changed.</returns>
    public IReadOnlyList<FieldChange> Change(EnterpriseDetails details)
    {
        var changes = Details.ChangesTo(details);
        if (changes.Count > 0)
        {
            Take(details);
            Version++;
        }

        return changes;
    }

    /// <summary>Nothing new begins at a closed enterprise; what is on record about it stays, and what began before is brought to its end.</summary>
    /// <returns>Itself.</returns>
    /// <exception cref="RuleViolationException">It is closed.</exception>
    public Enterprise RequireOperating() =>
        Closure is { } kind ? throw new RuleViolationException("registry.not-operating", Name, "@" + RegistryWords.Key(kind), StaffAccess.Day(ClosedOn!.Value)) : this;

    /// <summary>Closes it (关停、注销、迁出).</summary>
    /// <exception cref="RuleViolationException">It is closed already.</exception>
    internal void Close(ClosureKind kind, DateOnly on, string because)
    {
        if (Closure is not null)
        {
            throw new RuleViolationException("registry.enterprise-closed", Name);
        }

        (Closure, ClosedOn, ClosedBecause) = (kind, on, because);
        Version++;
    }

    /// <summary>It works again.</summary>
    /// <exception cref="RuleViolationException">It is not closed.</exception>
    internal void Reopen()
    {
        if (Closure is null)
        {
            throw new RuleViolationException("registry.enterprise-open", Name);
        }

        (Closure, ClosedOn, ClosedBecause) = (null, null, null);
        Version++;
    }

    private void Take(EnterpriseDetails details)
    {
        (CreditCode, Name, UnitId) = (details.CreditCode, details.Name, details.UnitId);
        (Category, Sector, Size, Risk) = (details.Category, details.Sector, details.Size, details.Risk);
        (Address, CityPlatformId) = (details.Address, details.CityPlatformId);
        (PrincipalName, PrincipalPhone, SafetyOfficerName, SafetyOfficerPhone) = details.Contacts;
    }
}
