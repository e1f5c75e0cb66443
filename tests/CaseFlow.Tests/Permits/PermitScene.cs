using CaseFlow.Cases;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Permits;
using CaseFlow.Registry;
using Microsoft.Extensions.Time.Testing;

namespace CaseFlow.Tests.Permits;

/// <summary>The demo enterprise on Monday 2026-11-23, 08:00, with everything a permit looks at.</summary>
internal sealed class PermitScene
{
    public const string Site = "demo-enterprise-yunxi";
    public const string Contractor = "demo-enterprise-hengfeng";

    public static readonly PermitActor Applicant = new("account-lead", "梁工成", "demo-person-lead1");
    public static readonly PermitActor WorkshopHead = new("account-supervisor", "陈树谷", "demo-person-supervisor1");
    public static readonly PermitActor Guardian = new("account-guardian", "谢守望", "demo-person-guardian1");

    private static readonly RegistrySeed Seed = RegistrySeed.Parse(SeedFiles.Read("demo/registry.json"));
    private static readonly CrewRegister Register = new([.. Seed.Employees(_ => null)], [.. Seed.Certificates()]);
    private static readonly IReadOnlyList<CalendarYearData> Years = CalendarFile.Parse(SeedFiles.Read("calendar/cn-2024-2026.json"));

    private int _ids;

    public PermitScene(string typeCode = "hot-work")
    {
        Clock = new TownClock(Time, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        Type = Types[typeCode];
        Go("2026-11-23 08:00");
    }

    public static PermitTypes Types { get; } = new(new[] { "hot-work", "confined-space" }.Select(t => PermitTypeFile.Parse(SeedFiles.Read($"permit-types/{t}.json"))));

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public TownClock Clock { get; }

    public WorkingCalendar Calendar { get; } = new(Years);

    public PermitType Type { get; set; }

    public IReadOnlyList<PermitConflict> Conflicts { get; set; } = [];

    public IReadOnlyList<CrewElsewhere> Elsewhere { get; set; } = [];

    public NumberSeries Numbers { get; } = new("DH", 2026);

    public PermitSurroundings Around => new(Type, Register, Calendar, Conflicts, Elsewhere, Clock);

    public DateTimeOffset Now => Clock.Now;

    /// <summary>An instant from the town's wall clock.</summary>
    public static DateTimeOffset At(string local) =>
        new DateTimeOffset(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();

    public static PermitWindow Window(string from, string to) => new(At(from), At(to));

    public static CrewMember Person(string id) => new($"demo-person-{id}", Seed.People.Single(p => p.Id == $"demo-person-{id}").Name);

    public static DailyPeriod Hours(string from, string to) => new(Time24(from), Time24(to));

    public string NewId() => $"id-{++_ids:0000}";

    public void Go(string local) => Time.SetUtcNow(At(local));

    /// <summary>An application without fault: today 09:00–17:00, the lowest grade.</summary>
    public PermitContent Content() => new()
    {
        WorkingEnterpriseId = Site,
        SiteEnterpriseId = Site,
        Area = "树脂车间",
        Place = "3 号反应釜平台",
        Scope = "更换管道",
        Method = "电焊",
        Window = Window("2026-11-23 09:00", "2026-11-23 17:00"),
        DailyPeriods = [Hours("09:00", "17:00")],
        Grade = Type.Grades[^1].Code,
        Leader = Person("lead1"),
        Workers = [Person("worker1"), Person("worker2")],
        Guardian = Person("guardian1"),
        Checklist = [.. Type.Hazards.Select(h => new ChecklistAnswer(h.Code, true)), .. Type.Hazards.SelectMany(h => h.Measures).Select(m => new ChecklistAnswer(m.Code, true))],
        RescuePlan = "救援方案一",
        RescueEquipment = "空气呼吸器两套",
        ToxicRisk = false,
        GasChoices = [new GasChoice("combustible", "lel-at-least-4")],
    };

    public WorkPermit Draft(PermitContent? content = null) => new(NewId(), Type, Applicant, content ?? Content(), Now);

    public WorkPermit Submitted(PermitContent? content = null)
    {
        var permit = Draft(content);
        permit.Submit(Around, Numbers, Applicant);
        return permit;
    }

    public WorkPermit Approved(PermitContent? content = null)
    {
        var permit = Submitted(content);
        permit.RecordApproval("workshop-head", WorkshopHead, null, Now);
        permit.Approve(Around);
        return permit;
    }

    /// <summary>Approved, tested and confirmed at 08:50.</summary>
    public WorkPermit Confirmed(PermitContent? content = null)
    {
        var permit = Approved(content);
        Go("2026-11-23 08:50");
        Prepare(permit);
        permit.Confirm(Around, Guardian);
        return permit;
    }

    /// <summary>Work began at 09:00.</summary>
    public WorkPermit Active(PermitContent? content = null)
    {
        var permit = Confirmed(content);
        Go("2026-11-23 09:00");
        permit.Start(Around, Applicant);
        return permit;
    }

    /// <summary>Good readings everywhere, five times yes, a talk and the monitoring that the grade asks for, all now.</summary>
    public void Prepare(WorkPermit permit)
    {
        Test(permit);
        Check(permit);
        Talk(permit);
        if (Type.Grade(permit.Grade)!.ContinuousMonitoring.Value)
        {
            permit.ConfirmMonitoring(Guardian, Now);
        }
    }

    public void Talk(WorkPermit permit) => permit.RecordTalk("梁工成", "今天更换管道，注意防火", Now);

    public void Test(WorkPermit permit)
    {
        foreach (var point in Type.Gas!.Points)
        {
            foreach (var gas in Type.Gas.Gases)
            {
                Read(permit, point.Code, gas.Code, gas.Code == "oxygen" ? 20.5m : 0.1m);
            }
        }
    }

    public GasReading Read(WorkPermit permit, string point, string gas, decimal value, DateTimeOffset? takenAt = null) =>
        permit.RecordReading(NewId(), Type, point, gas, value, takenAt ?? Now, Guardian, Now);

    public void Check(WorkPermit permit, string? no = null) =>
        permit.AnswerChecks(Type, [.. Type.Checks.Select(c => new CheckAnswer(c.Code, c.Code != no))], Guardian, Now);

    public IEnumerable<string> Refusals(PermitContent content) => Spoken.Codes(PermitContentRules.Check(content, Around));

    public IEnumerable<string> Obstacles(WorkPermit permit) => Spoken.Codes(StartConditions.Check(permit, Around));

    private static TimeOnly Time24(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}
