using CaseFlow.Audit;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.Supervision;
using CaseFlow.Tests.Hazards;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Supervision;

public sealed class InspectingAndPenalising
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task A_major_danger_stops_work_until_the_office_has_closed_it()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await InspectedAsync(scene, new InspectionFinding(HazardSeverity.Major, "安全出口上锁", "车间"));
        var inspection = await InspectionAsync(scene, id);
        Assert.Equal((InspectionStatus.StopWork, "ZL-2026-0001", "TC-2026-0001"), (inspection.Status, inspection.OrderNumber, inspection.StopWorkNumber));
        var hazards = await scene.App.ReadAsync(db => db.Hazards.OrderBy(h => h.Number).ToListAsync());
        Assert.Equal([HazardSeverity.General, HazardSeverity.Major], hazards.Select(h => h.Severity));
        Assert.All(hazards, h => Assert.Equal(Today.AddDays(5), h.DueOn));

        await Refused.IsAsync(scene.App, "supervision.major-open", () => LiftAsync(scene, id));
        await scene.RectifyAsync(hazards[1].Id);
        await scene.AnswerAsync(hazards[1].Id, HazardTasks.Verify, "Verified", "office");
        await LiftAsync(scene, id);
        Assert.Equal((InspectionStatus.Done, Today), ((await InspectionAsync(scene, id)).Status, (await InspectionAsync(scene, id)).LiftedOn));
    }

    [Fact]
    public async Task What_enforcement_finds_enforcement_verifies()
    {
        await using var scene = await HazardScene.StartAsync();
        await InspectedAsync(scene);
        var hazard = await scene.App.ReadAsync(db => db.Hazards.SingleAsync());
        await scene.RectifyAsync(hazard.Id);

        Assert.Equal(["inspector1 hazard.verify"], await scene.TasksAsync(hazard.Id));
    }

    [Fact]
    public async Task A_record_says_what_is_wrong_by_when_and_not_ahead_of_time()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await PlannedAsync(scene);

        var codes = await Refused.CodesAsync(scene.App, () => WriteAsync(scene, id, new(Today.AddDays(1), [new("fire", CheckVerdict.Wrong, " ")], [], null, "")));
        Assert.Equal(["supervision.inspected-in-future", "supervision.order-due-missing", "supervision.wrong-needs-note"], codes);
        await Refused.IsAsync(scene.App, "supervision.record-missing", () => scene.AnswerAsync(id, SupervisionTasks.Inspect, "Inspected", "inspector1"));
        await Refused.IsAsync(scene.App, "supervision.partners-missing", () => PlannedAsync(scene, InspectionKind.Joint));
        await Refused.IsAsync(scene.App, "supervision.not-inspector", () => PlannedAsync(scene, user: "village1"));
    }

    [Fact]
    public async Task One_case_penalises_unit_and_person_with_two_decisions_until_both_have_paid()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await ProposedAsync(scene, Unit(3_000_000), Person(2_000_000));
        Assert.Equal(["office penalty.decide"], await scene.TasksAsync(id));

        await Refused.IsAsync(scene.App, "supervision.numbers-missing", () => AnswerAsync(scene, id, SupervisionTasks.Decide, "Decide", (PenaltyParty.Unit, "永仙罚〔2026〕1号")));
        await AnswerAsync(scene, id, SupervisionTasks.Decide, "Decide", (PenaltyParty.Unit, "永仙罚〔2026〕1号"), (PenaltyParty.Person, "永仙罚〔2026〕2号"));
        await Refused.IsAsync(scene.App, "supervision.not-paid", () => AnswerAsync(scene, id, SupervisionTasks.Pay, "Paid", (PenaltyParty.Unit, "2026-11-23")));
        await AnswerAsync(scene, id, SupervisionTasks.Pay, "Paid", (PenaltyParty.Unit, "2026-11-23"), (PenaltyParty.Person, "2026-11-23"));

        var penalty = await scene.App.ReadAsync(db => db.Penalties.SingleAsync());
        Assert.Equal((DecisionState.Paid, false), (penalty.State, penalty.IsOneSided));
    }

    [Fact]
    public async Task A_number_is_given_once_and_an_amount_keeps_within_the_law()
    {
        await using var scene = await HazardScene.StartAsync();
        var first = await ProposedAsync(scene, Unit(3_000_000));
        Assert.True((await scene.App.ReadAsync(db => db.Penalties.SingleAsync())).IsOneSided);
        await AnswerAsync(scene, first, SupervisionTasks.Decide, "Decide", (PenaltyParty.Unit, "永仙罚〔2026〕1号"));

        var second = await ProposedAsync(scene, Unit(3_000_000));
        await Refused.IsAsync(scene.App, "supervision.number-taken", () => AnswerAsync(scene, second, SupervisionTasks.Decide, "Decide", (PenaltyParty.Unit, "永仙罚〔2026〕1号")));
        await Refused.IsAsync(scene.App, "supervision.amount-out-of-range", () => ProposedAsync(scene, Unit(5_000_001)));
        await Refused.IsAsync(scene.App, "supervision.amount-out-of-range", () => ProposedAsync(scene, Person(1_999_999)));
        await Refused.IsAsync(scene.App, "supervision.basis-of-other-party", () => ProposedAsync(scene, Unit(2_000_000) with { BasisCode = "person-principal" }));
        await Refused.IsAsync(scene.App, "supervision.person-missing", () => ProposedAsync(scene, Person(2_000_000) with { PersonName = " " }));
        await Refused.IsAsync(scene.App, "supervision.fines-missing", () => ProposedAsync(scene));
    }

    [Fact]
    public async Task Who_proposed_a_penalty_does_not_decide_it()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await ProposedAsync(scene, "office", Unit(3_000_000));

        await Refused.IsAsync(scene.App, "supervision.decided-by-proposer", () => AnswerAsync(scene, id, SupervisionTasks.Decide, "Decide", (PenaltyParty.Unit, "1号")));
    }

    [Fact]
    public async Task Only_a_decided_case_is_published_and_only_by_the_office()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await ProposedAsync(scene, Unit(3_000_000));
        await Refused.IsAsync(scene.App, "supervision.exposure-impossible", () => scene.App.RunAsync(scene.App.Get<ProposeExposure>(), new ProposeExposure.Request(id, "公布"), "inspector1"));
        await AnswerAsync(scene, id, SupervisionTasks.Decide, "Decide", (PenaltyParty.Unit, "1号"));
        await scene.App.RunAsync(scene.App.Get<ProposeExposure>(), new ProposeExposure.Request(id, "公布"), "inspector1");

        await Refused.IsAsync(scene.App, "supervision.not-office", () => scene.App.RunAsync(scene.App.Get<ExposeCase>(), new ExposeCase.Request(id), "inspector1"));
        await scene.App.RunAsync(scene.App.Get<ExposeCase>(), new ExposeCase.Request(id), "office");
        Assert.NotNull((await scene.App.ReadAsync(db => db.Penalties.SingleAsync())).ExposedAt);
    }

    [Fact]
    public async Task A_case_that_only_its_proposer_could_decide_says_so_and_tells_who_can_appoint_somebody()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await ProposedAsync(scene, "office", Unit(4_000_000));
        await scene.App.WorkAsync();
        var task = await scene.TaskAsync(id, SupervisionTasks.Decide);

        Assert.Equal([task.Id], await ForNobodyAsync(scene));
        Assert.Equal(["admin", "office"], await ToldAsync(scene, id));
        Assert.Contains("audit.inbox.nobody-else", await scene.App.ReadAsync(db => db.AuditEntries.Where(e => e.CaseId == id).Select(e => e.Code).ToListAsync()));

        await scene.App.StageAsync(context => CaseFlow.Tests.Campaigns.CampaignScene.Appoint(context, "office2", CaseFlow.People.Roles.Office, null, null));
        Assert.Empty(await ForNobodyAsync(scene));
    }

    [Fact]
    public async Task Nobody_is_told_where_somebody_else_holds_the_post()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await ProposedAsync(scene, Unit(4_000_000));
        await scene.App.WorkAsync();

        Assert.Empty(await ForNobodyAsync(scene));
        Assert.DoesNotContain("audit.inbox.nobody-else", await scene.App.ReadAsync(db => db.AuditEntries.Where(e => e.CaseId == id).Select(e => e.Code).ToListAsync()));
    }

    private static async Task<IReadOnlyList<string>> ForNobodyAsync(HazardScene scene) =>
        [.. (await scene.App.ReadAsync(db => CaseFlow.Inbox.TasksForNobody.FindAsync(db, scene.App.Now, default))).Select(t => t.Id)];

    private static Task<List<string>> ToldAsync(HazardScene scene, string caseId) => scene.App.ReadAsync(db => db.Set<CaseFlow.Notifications.OutgoingMail>()
        .Where(m => m.CaseId == caseId && m.Subject.Contains("没有人可以办理")).Join(db.Users, m => m.ToAddress, u => u.Email, (_, u) => u.UserName!).OrderBy(n => n).ToListAsync());

    private static ProposedFine Unit(long fen) => new(PenaltyParty.Unit, null, "unit-major", fen);

    private static ProposedFine Person(long fen) => new(PenaltyParty.Person, "云承业 主要负责人", "person-principal", fen);

    private static Task<Inspection> InspectionAsync(HazardScene scene, string id) => scene.App.ReadAsync(db => db.Inspections.AsNoTracking().SingleAsync(i => i.Id == id));

    private static Task<string> PlannedAsync(HazardScene scene, InspectionKind kind = InspectionKind.Daily, string user = "inspector1") =>
        scene.App.RunAsync(scene.App.Get<PlanInspection>(), new PlanInspection.Request(HazardScene.Yunxi, kind, Today, scene.App.Account("inspector1"), null), user);

    private static async Task WriteAsync(HazardScene scene, string id, InspectionRecord record)
    {
        var task = await scene.TaskAsync(id, SupervisionTasks.Inspect);
        await scene.App.RunAsync(scene.App.Get<WriteInspection>(), new WriteInspection.Request(task.Id, record), "inspector1");
    }

    private static async Task<string> InspectedAsync(HazardScene scene, params InspectionFinding[] findings)
    {
        var id = await PlannedAsync(scene);
        await WriteAsync(scene, id, new InspectionRecord(Today, [new("fire", CheckVerdict.Wrong, "灭火器过期"), new("signs", CheckVerdict.InOrder, null)], findings, Today.AddDays(5), ""));
        await scene.AnswerAsync(id, SupervisionTasks.Inspect, "Inspected", "inspector1");
        return id;
    }

    private static Task LiftAsync(HazardScene scene, string id) => scene.AnswerAsync(id, SupervisionTasks.Lift, "Lift", "inspector1");

    private static Task<string> ProposedAsync(HazardScene scene, params ProposedFine[] fines) => ProposedAsync(scene, "inspector1", fines);

    private static Task<string> ProposedAsync(HazardScene scene, string user, params ProposedFine[] fines) =>
        scene.App.RunAsync(scene.App.Get<ProposePenalty>(), new ProposePenalty.Request(HazardScene.Yunxi, null, "未消除事故隐患", fines), user);

    private static async Task AnswerAsync(HazardScene scene, string id, string type, string outcome, params (PenaltyParty Party, string Text)[] given)
    {
        var task = await scene.TaskAsync(id, type);
        var data = PenaltyAnswer.Data(given.ToDictionary(g => g.Party, g => g.Text));
        await scene.App.RunAsync(scene.App.Get<CompleteTask>(), new CompleteTask.Request(task.Id, outcome, null, null, data, await scene.App.ShownAsync(task)), "office");
    }
}
