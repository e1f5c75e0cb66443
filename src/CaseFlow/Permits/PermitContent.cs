namespace CaseFlow.Permits;

/// <summary>What an applicant writes and approvers sign. A draft may lack anything; <see cref="PermitContentRules"/> says what is missing.</summary>
public sealed record PermitContent
{
    /// <summary>作业单位: whose people work.</summary>
    public string WorkingEnterpriseId { get; init; } = "";

    /// <summary>属地单位: on whose site; its people confirm, approve and accept.</summary>
    public string SiteEnterpriseId { get; init; } = "";

    /// <summary>The site's area (区域); permits of one area are looked at for conflicts.</summary>
    public string Area { get; init; } = "";

    /// <summary>Exact place (作业地点), object or tank included.</summary>
    public string Place { get; init; } = "";

    /// <summary>What is done (作业内容).</summary>
    public string Scope { get; init; } = "";

    /// <summary>How it is done (作业方式).</summary>
    public string Method { get; init; } = "";

    /// <summary>Asked validity.</summary>
    public PermitWindow? Window { get; init; }

    /// <summary>Daily working hours inside the window.</summary>
    public IReadOnlyList<DailyPeriod> DailyPeriods { get; init; } = [];

    /// <summary>Asked grade, a code of the type.</summary>
    public string Grade { get; init; } = "";

    /// <summary>What to do about hours at night, on rest days and holidays.</summary>
    public PeriodChoice PeriodChoice { get; init; }

    /// <summary>作业负责人.</summary>
    public CrewMember? Leader { get; init; }

    /// <summary>作业人员.</summary>
    public IReadOnlyList<CrewMember> Workers { get; init; } = [];

    /// <summary>监护人: no worker on this permit.</summary>
    public CrewMember? Guardian { get; init; }

    /// <summary>Answers to the type's hazards and measures.</summary>
    public IReadOnlyList<ChecklistAnswer> Checklist { get; init; } = [];

    /// <summary>救援方案.</summary>
    public string RescuePlan { get; init; } = "";

    /// <summary>救援器材.</summary>
    public string RescueEquipment { get; init; } = "";

    /// <summary>Danger of poisoning or asphyxiation (中毒窒息风险); null while unanswered.</summary>
    public bool? ToxicRisk { get; init; }

    /// <summary>Chosen limit rows of gases that have several.</summary>
    public IReadOnlyList<GasChoice> GasChoices { get; init; } = [];

    /// <summary>Required when the working enterprise is not the site's.</summary>
    public ContractorBriefing? Briefing { get; init; }

    /// <summary>Reference of a joint approval (联合审批) that lifts a conflict.</summary>
    public string JointApproval { get; init; } = "";

    /// <summary>Reference of a recorded power outage (停电记录) that lifts a conflict.</summary>
    public string OutageRecord { get; init; } = "";

    /// <summary>Who coordinates crossing works (交叉作业协调人).</summary>
    public string Coordinator { get; init; } = "";

    /// <summary>The same with everybody as the registry knows them: names and certificates on the sheet are never what somebody typed. Who is not in the register stays as written, for the rules to refuse.</summary>
    public PermitContent WithCrewOf(CrewRegister register) => this with
    {
        Leader = Leader is null ? null : register.Member(Leader.EmployeeId) ?? Leader,
        Workers = [.. Workers.Select(w => register.Member(w.EmployeeId) ?? w)],
        Guardian = Guardian is null ? null : register.Member(Guardian.EmployeeId) ?? Guardian,
    };

    /// <summary>Everybody named, each once.</summary>
    public IEnumerable<CrewMember> Crew() =>
        new[] { Leader, Guardian }.OfType<CrewMember>().Concat(Workers).DistinctBy(m => m.EmployeeId);
}
