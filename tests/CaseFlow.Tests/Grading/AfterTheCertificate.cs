using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Reminders;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

/// <summary>From the announcement on: a certificate of 2024-05-06 holds until the end of 2027-05-05 and can be renewed from 2027-02-06.</summary>
public sealed class AfterTheCertificate
{
    private static readonly string Principal = GradingScene.Principal(GradingScene.Enterprise);

    [Fact]
    public async Task The_principal_is_asked_from_the_first_minute_of_the_last_three_months()
    {
        await using var scene = await CertifiedAsync();
        await scene.App.GoAsync("2027-02-05 23:59");
        Assert.Equal(CertificateState.Valid, (await scene.CertificateAsync()).State);
        await scene.App.GoAsync("2027-02-06 00:01");

        Assert.Equal(CertificateState.Renewable, (await scene.CertificateAsync()).State);
        Assert.Equal(GradingTasks.Renew, (await scene.TaskAsync(Principal, (await scene.CertificateAsync()).Id)).TypeName);
    }

    [Fact]
    public async Task It_holds_until_the_last_minute_and_expires_by_the_clock()
    {
        await using var scene = await CertifiedAsync();
        await scene.App.GoAsync("2027-05-05 23:59");
        Assert.Equal((CertificateState.Renewable, 2), ((await scene.CertificateAsync()).State, await LevelAsync(scene)));
        await scene.App.GoAsync("2027-05-06 00:01");

        var certificate = await scene.CertificateAsync();
        Assert.Equal((CertificateState.Expired, 0), (certificate.State, await LevelAsync(scene)));
        Assert.Empty(await scene.App.ReadAsync(db => db.Set<CaseFlow.Inbox.WorkTask>().Where(t => t.CaseId == certificate.Id && t.State == CaseFlow.Inbox.WorkTaskState.Open).ToListAsync()));
        Assert.False(await scene.App.ReadAsync(db => db.GradingCertificates.HoldingOn(new DateOnly(2027, 5, 6)).AnyAsync()));
    }

    [Fact]
    public async Task Reminders_come_in_the_last_months_and_stop_once_it_is_being_renewed()
    {
        await using var scene = await CertifiedAsync();
        await scene.App.GoAsync("2027-02-06 09:00");
        Assert.Equal(new[] { Principal, GradingScene.Officer(GradingScene.Enterprise) }.Order(StringComparer.Ordinal), await ToldAsync(scene, CertificateReminders.SubjectKind, new DateOnly(2027, 2, 6)));

        await AnswerRenewalAsync(scene, "RenewByReview");
        await scene.App.GoAsync("2027-03-06 09:00");
        Assert.Empty(await ToldAsync(scene, CertificateReminders.SubjectKind, new DateOnly(2027, 3, 6)));
    }

    [Fact]
    public async Task That_it_ended_is_told_to_the_organising_unit_and_the_office()
    {
        await using var scene = await CertifiedAsync();
        await scene.App.GoAsync("2027-05-06 09:00");

        Assert.Superset(new HashSet<string> { GradingScene.Organiser, scene.App.Account("office"), Principal }, new HashSet<string>(await ToldAsync(scene, CertificateReminders.SubjectKind, new DateOnly(2027, 5, 6))));
    }

    [Fact]
    public async Task With_every_condition_met_it_is_renewed_without_a_review_and_goes_on_where_it_ended()
    {
        await using var scene = await CertifiedAsync();
        await FileYearsAsync(scene, 2024, 2025, 2026);
        await scene.App.GoAsync("2027-03-01 09:00");
        await AnswerRenewalAsync(scene, "RenewDirectly");
        var direct = await scene.App.ReadAsync(db => db.GradingApplications.AsNoTracking().SingleAsync(a => a.IsDirect));
        Assert.Equal((GradingStatus.Auditing, GradingScene.Enterprise), (direct.Status, direct.OpenFor));

        await scene.AnswerAsync(GradingScene.Auditor, "PassAudit", id: direct.Id);
        await scene.App.GoAsync("2027-03-11 09:00");
        await scene.AnswerAsync(GradingScene.Auditor, "Announce", id: direct.Id);
        await scene.App.WorkAsync();

        var both = await scene.App.ReadAsync(db => db.GradingCertificates.AsNoTracking().OrderBy(c => c.IssuedOn).ToListAsync());
        Assert.Equal((CertificateState.Replaced, both[1].Number), (both[0].State, both[0].ReplacedByNumber));
        Assert.Equal((CertificateState.Valid, new DateOnly(2030, 5, 5)), (both[1].State, both[1].ValidUntil));
        Assert.NotEqual(both[0].Number, both[1].Number);
        Assert.Equal(1, await scene.App.ReadAsync(db => db.GradingCertificates.HoldingOn(new DateOnly(2027, 3, 11)).CountAsync()));
    }

    [Fact]
    public async Task Everything_against_a_direct_renewal_is_said_at_once_and_the_ordinary_way_stays_open()
    {
        await using var scene = await CertifiedAsync();
        await FileYearsAsync(scene, 2024, 2026);
        await scene.RunAsync(scene.App.Get<RecordAccident>(), new RecordAccident.Request(GradingScene.Enterprise, new DateOnly(2024, 5, 6), 1, 0, 0, "机械伤害"), GradingScene.Organiser);
        await scene.App.GoAsync("2027-03-01 09:00");

        var codes = await Refused.CodesAsync(scene.App, () => AnswerRenewalAsync(scene, "RenewDirectly"));
        Assert.Equal(["grading.known.accidents", "grading.renewal.yearly-late"], codes.Order(StringComparer.Ordinal));
        await AnswerRenewalAsync(scene, "RenewByReview");
        var open = await scene.App.ReadAsync(db => db.GradingApplications.AsNoTracking().SingleAsync(a => a.OpenFor != null));
        Assert.Equal((GradingStatus.Draft, false, "level-2"), (open.Status, open.IsDirect, open.LevelCode));
    }

    [Fact]
    public async Task A_direct_renewal_that_is_not_confirmed_bars_nothing_and_is_asked_for_again()
    {
        await using var scene = await CertifiedAsync();
        await FileYearsAsync(scene, 2024, 2025, 2026);
        await scene.App.GoAsync("2027-03-01 09:00");
        await AnswerRenewalAsync(scene, "RenewDirectly");
        var direct = await scene.App.ReadAsync(db => db.GradingApplications.AsNoTracking().SingleAsync(a => a.IsDirect));
        await scene.AnswerAsync(GradingScene.Auditor, "FailAudit", "有群众反映，需现场评审。", id: direct.Id);
        await scene.App.WorkAsync();

        Assert.Equal(CertificateState.Renewable, (await scene.CertificateAsync()).State);
        await scene.SubmitAsync();
        await scene.App.WorkAsync();
        Assert.Equal(CertificateState.Renewing, (await scene.CertificateAsync()).State);
    }

    [Fact]
    public async Task The_same_level_is_not_applied_for_before_its_last_months_a_higher_one_is()
    {
        await using var scene = await CertifiedAsync();
        await scene.App.GoAsync("2026-06-01 09:00");

        await Refused.IsAsync(scene.App, "grading.renewal-too-early", () => scene.SubmitAsync());
        await scene.SubmitAsync("level-1");
        await scene.App.GoAsync("2027-02-06 00:01");
        Assert.Equal(CertificateState.Renewing, (await scene.CertificateAsync()).State);
    }

    [Fact]
    public async Task A_withdrawn_renewal_is_asked_for_again_and_a_refusal_to_renew_is_kept()
    {
        await using var scene = await CertifiedAsync();
        await scene.App.GoAsync("2027-03-01 09:00");
        await AnswerRenewalAsync(scene, "RenewByReview");
        var draft = await scene.App.ReadAsync(db => db.GradingApplications.Where(a => a.OpenFor != null).Select(a => a.Id).SingleAsync());
        await scene.RunAsync(scene.App.Get<WithdrawApplication>(), new WithdrawApplication.Request(draft, "改为不再换证"), Principal);
        await scene.App.WorkAsync();
        await AnswerRenewalAsync(scene, "LetEnd", "准备停产");

        Assert.Equal((CertificateState.Ending, "准备停产"), ((await scene.CertificateAsync()).State, (await scene.CertificateAsync()).EndsBecause));
        await scene.App.GoAsync("2027-05-06 00:01");
        Assert.Equal(CertificateState.Expired, (await scene.CertificateAsync()).State);
    }

    [Fact]
    public async Task A_revoked_one_ends_at_once_with_its_level()
    {
        await using var scene = await CertifiedAsync();
        await scene.App.GoAsync("2027-03-01 09:00");
        await scene.RunAsync(scene.App.Get<RevokeCertificate>(), new RevokeCertificate.Request((await scene.CertificateAsync()).Id, "发生死亡事故"), GradingScene.Auditor);
        await scene.App.WorkAsync();

        var certificate = await scene.CertificateAsync();
        Assert.Equal((CertificateState.Revoked, 0), (certificate.State, await LevelAsync(scene)));
        Assert.NotNull(await scene.App.ReadAsync(db => db.Set<CaseFlow.Cases.CaseFile>().Where(c => c.Id == certificate.Id).Select(c => c.ClosedAt).SingleAsync()));
        Assert.False(await scene.App.ReadAsync(db => db.Set<CaseFlow.Inbox.WorkTask>().AnyAsync(t => t.CaseId == certificate.Id && t.State == CaseFlow.Inbox.WorkTaskState.Open)));
    }

    [Fact]
    public async Task A_number_is_not_given_again_though_its_certificate_is_revoked_nor_one_of_another_case()
    {
        await using var scene = await CertifiedAsync();
        var first = await scene.CertificateAsync();
        await scene.RunAsync(scene.App.Get<RevokeCertificate>(), new RevokeCertificate.Request(first.Id, "弄虚作假"), GradingScene.Auditor);
        await scene.App.GoAsync("2025-06-03 09:00");
        await scene.AcceptedAsync("level-2");
        await scene.AssignAsync();
        await scene.ReportAsync();
        await scene.AnswerAsync(GradingScene.Auditor, "PassAudit");
        await scene.App.GoAsync("2025-06-20 09:00");

        await Refused.IsAsync(scene.App, "grading.number-used", () => scene.AnswerAsync(GradingScene.Auditor, "Announce", data: new { number = first.Number }));
        var application = (await scene.ApplicationAsync()).Number!;
        await Refused.IsAsync(scene.App, "grading.number-used", () => scene.AnswerAsync(GradingScene.Auditor, "Announce", data: new { number = application }));
        await using var db = scene.App.Open();
        Assert.True(db.Model.FindEntityType(typeof(GradingCertificate))!.GetIndexes().Single(i => i.Properties is [{ Name: nameof(GradingCertificate.Number) }]).IsUnique);
    }

    [Fact]
    public async Task Every_year_within_the_validity_owes_a_self_assessment()
    {
        await using var scene = await CertifiedAsync();
        var years = YearlyAssessments.Owed(await scene.CertificateAsync(), new YearlyRule(11, 30, "test", true));

        Assert.Equal([new DateOnly(2024, 11, 30), new DateOnly(2025, 11, 30), new DateOnly(2026, 11, 30)], years.Select(y => y.DueOn));
    }

    [Fact]
    public async Task A_yearly_self_assessment_is_in_time_until_the_end_of_its_day_and_late_afterwards()
    {
        await using var scene = await CertifiedAsync();
        await FileYearsAsync(scene, 2024);
        await scene.App.GoAsync("2025-11-30 23:59");
        Assert.Equal(0, await LateYearsAsync(scene));
        await scene.App.GoAsync("2025-12-01 00:01");
        Assert.Equal(1, await LateYearsAsync(scene));

        await scene.App.GoAsync("2025-12-03 09:00");
        Assert.Superset(new HashSet<string> { Principal, scene.App.Account("office") }, new HashSet<string>(await ToldAsync(scene, YearlyReminders.SubjectKind, new DateOnly(2025, 12, 3))));
        await FileYearsAsync(scene, 2025);
        Assert.Equal(0, await LateYearsAsync(scene));
    }

    private static async Task<GradingScene> CertifiedAsync()
    {
        var scene = await GradingScene.StartAsync();
        await scene.PublicisedAsync();
        await scene.App.GoAsync("2024-05-06 09:00");
        await scene.AnswerAsync(GradingScene.Auditor, "Announce");
        await scene.App.WorkAsync();
        return scene;
    }

    private static async Task AnswerRenewalAsync(GradingScene scene, string outcome, string? comment = null)
    {
        await scene.AnswerAsync(Principal, outcome, comment, id: (await scene.CertificateAsync()).Id);
        await scene.App.WorkAsync();
    }

    // The scene's own assessment of 2024 was filed before the certificate and counts.
    private static Task FileYearsAsync(GradingScene scene, params int[] years) => scene.App.StageAsync(context =>
    {
        var standard = context.Db.Set<CaseFlow.Assessments.StandardVersion>().First(v => v.IsCurrent);
        foreach (var year in years.Where(y => y != 2024))
        {
            var assessment = new CaseFlow.Assessments.Assessment(context.NewId(), $"ZP-TEST-{year}", GradingScene.Enterprise, year, standard, null, isDemo: true);
            context.Db.Add(assessment);
            context.Db.Entry(assessment).Property(a => a.FiledOn).CurrentValue = new DateOnly(year, 4, 20);
        }
    });

    private static Task<List<string>> ToldAsync(GradingScene scene, string kind, DateOnly day) => scene.App.ReadAsync(db =>
        db.Set<Reminder>().Where(r => r.Kind == kind && r.On == day && r.State == ReminderState.Sent).Select(r => r.AccountId).Distinct().OrderBy(a => a).ToListAsync());

    private static Task<int> LevelAsync(GradingScene scene) => FactAsync(scene, "grading.level");

    private static Task<int> LateYearsAsync(GradingScene scene) => FactAsync(scene, "grading.yearly-late");

    private static Task<int> FactAsync(GradingScene scene, string key) => scene.App.ReadAsync(async db =>
    {
        var fact = scene.App.Get<EnterpriseFacts>().Find(key)!;
        return (await fact.ReadAsync(db, null, scene.App.Get<CaseFlow.Calendar.TownClock>().Today, CancellationToken.None)).GetValueOrDefault(GradingScene.Enterprise, fact.Otherwise ?? -1);
    });
}
