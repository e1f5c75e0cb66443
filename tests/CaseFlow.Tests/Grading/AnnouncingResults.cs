using CaseFlow.Documents;
using CaseFlow.Grading;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

public sealed class AnnouncingResults
{
    [Fact]
    public async Task Without_objections_it_is_announced_and_certified_for_three_years()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.PublicisedAsync();
        await scene.App.GoAsync("2024-05-06 09:00");
        await scene.AnswerAsync(GradingScene.Auditor, "Announce");

        var certificate = await CertificateAsync(scene);
        Assert.Equal(("AQBⅡ-2024-0001", new DateOnly(2024, 5, 6), new DateOnly(2027, 5, 5)), (certificate.Number, certificate.IssuedOn, certificate.ValidUntil));
        Assert.Equal(new DateOnly(2027, 2, 6), certificate.RenewableFrom(3));
        Assert.Equal((true, false), (certificate.HoldsOn(new DateOnly(2027, 5, 5)), certificate.HoldsOn(new DateOnly(2027, 5, 6))));
        Assert.Equal((GradingStatus.Announced, false), ((await scene.ApplicationAsync()).Status, (await scene.ApplicationAsync()).IsOpen));
    }

    [Fact]
    public async Task A_number_is_given_once()
    {
        await using var scene = await GradingScene.StartAsync(enterprises: 2);
        foreach (var enterprise in new[] { "e-0001", "e-0002" })
        {
            await scene.AcceptedAsync("level-3", enterprise);
            await scene.AssignAsync();
            await scene.ReportAsync();
            await scene.AnswerAsync(GradingScene.Auditor, "PassAudit");
            await scene.App.GoAsync(enterprise == "e-0001" ? "2024-05-06 09:00" : "2024-05-20 09:00");
            if (enterprise == "e-0001")
            {
                await scene.AnswerAsync(GradingScene.Auditor, "Announce", data: new { number = " AQBⅢ-2024-0001 " });
            }
        }

        await Refused.IsAsync(scene.App, "grading.number-used", () => scene.AnswerAsync(GradingScene.Auditor, "Announce", data: new { number = "AQBⅢ-2024-0001" }));
        await scene.AnswerAsync(GradingScene.Auditor, "Announce");
        Assert.Equal(["AQBⅢ-2024-0001", "AQBⅢ-2024-0002"], await scene.App.ReadAsync(db => db.GradingCertificates.OrderBy(c => c.Number).Select(c => c.Number).ToListAsync()));
    }

    [Theory]
    [InlineData(true, GradingStatus.Failed)]
    [InlineData(false, GradingStatus.Announcing)]
    public async Task An_objection_is_verified_before_anything_is_announced(bool upheld, GradingStatus then)
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.PublicisedAsync();
        await Refused.IsAsync(scene.App, "grading.objection-incomplete", () => scene.ObjectAsync(" "));
        await scene.ObjectAsync();
        await scene.App.GoAsync("2024-05-06 09:00");
        await Refused.IsAsync(scene.App, "grading.objections-open", () => scene.AnswerAsync(GradingScene.Auditor, "SettleObjections"));
        await scene.VerifyObjectionsAsync(upheld);
        await scene.AnswerAsync(GradingScene.Auditor, "SettleObjections");

        Assert.Equal(then, await scene.StatusAsync());
    }

    [Fact]
    public async Task An_audit_that_is_not_passed_ends_it_with_the_reason()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();
        await scene.ReportAsync();
        await scene.AnswerAsync(GradingScene.Auditor, "FailAudit", "评审材料与现场不符。");

        Assert.Equal((GradingStatus.Failed, "评审材料与现场不符。"), ((await scene.ApplicationAsync()).Status, (await scene.ApplicationAsync()).Reason));
        await Refused.IsAsync(scene.App, "grading.publicity-over", () => scene.ObjectAsync());
    }

    [Fact]
    public async Task The_short_chain_takes_one_reviewer_and_no_publicity()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync("qualified");
        await scene.NameAsync(GradingScene.Unit, [GradingScene.Lead]);
        await scene.AnswerAsync(GradingScene.Organiser, "Assign");
        await scene.DeclareAsync(GradingScene.Lead);
        await scene.ReportAsync(failed: 1);
        await scene.RectifyAsync();
        await scene.AnswerAsync(GradingScene.Lead, "ConfirmRectified");
        await scene.AnswerAsync(GradingScene.Auditor, "Announce");

        Assert.Equal(("AQBX-2024-0001", GradingStatus.Announced), ((await CertificateAsync(scene)).Number, await scene.StatusAsync()));
    }

    [Fact]
    public async Task A_certificate_is_revoked_with_its_grounds_once()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.PublicisedAsync();
        await scene.App.GoAsync("2024-05-06 09:00");
        await scene.AnswerAsync(GradingScene.Auditor, "Announce");
        var id = (await CertificateAsync(scene)).Id;
        var revoke = scene.App.Get<RevokeCertificate>();

        await Refused.IsAsync(scene.App, "grading.role-required", () => scene.RunAsync(revoke, new RevokeCertificate.Request(id, "发生死亡事故"), GradingScene.Organiser));
        await Refused.IsAsync(scene.App, "grading.reason-required", () => scene.RunAsync(revoke, new RevokeCertificate.Request(id, " "), GradingScene.Auditor));
        await scene.RunAsync(revoke, new RevokeCertificate.Request(id, "发生死亡事故"), GradingScene.Auditor);
        await Refused.IsAsync(scene.App, "grading.certificate-not-valid", () => scene.RunAsync(revoke, new RevokeCertificate.Request(id, "再撤一次"), GradingScene.Auditor));
        await Refused.IsAsync(scene.App, "grading.known.last-refusal", () => scene.SubmitAsync());
    }

    [Fact]
    public async Task The_report_names_reviewers_findings_and_score()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        await using var db = scene.App.Open();
        var rules = scene.App.Get<CaseFlow.Data.SeedDocuments>().Get<GradingRules>(GradingRules.Path);
        var dossier = await CaseFlow.Grading.Pages.GradingDossier.ReadAsync(db, rules, scene.App.Get<Conditions>(), scene.App.Get<CaseFlow.Assessments.Standards>(), scene.Id, GradingScene.Lead, scene.App.Get<CaseFlow.Calendar.TownClock>());
        var paper = scene.App.Get<ReviewPaper>().Of(dossier!);

        Assert.Contains(paper.Words, w => w.Contains(GradingScene.Lead, StringComparison.Ordinal));
        Assert.Equal(2, paper.Words.Count(w => w == "记录不全"));
        Assert.Contains(paper.Words, w => w.Contains(GradingWords.Score(dossier!.Application.ScoreHundredths), StringComparison.Ordinal));
        Assert.NotEmpty(WordDocument.Write(paper));
    }

    private static Task<GradingCertificate> CertificateAsync(GradingScene scene) => scene.App.ReadAsync(db => db.GradingCertificates.AsNoTracking().SingleAsync());
}
