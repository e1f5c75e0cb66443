using CaseFlow.Cases;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

public sealed class ApprovalChains
{
    [Theory]
    [InlineData("grade-2", "supervisor1")]
    [InlineData("grade-1", "supervisor1 safety1")]
    [InlineData("special", "supervisor1 safety1 deputy1")]
    public async Task Each_grade_of_hot_work_asks_its_posts_one_after_the_other(string grade, string chain)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync(InstalledCaseFlow.Form() with { Grade = grade });

        await ApproveAsync(app, chain.Split(' '));

        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
        Assert.Equal(["guardian1 permit.confirm"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task Special_hot_work_on_a_rest_day_also_asks_the_principal()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync(InstalledCaseFlow.Form() with
        {
            Grade = "special",
            Window = PermitScene.Window("2026-11-28 09:00", "2026-11-28 17:00"),
            PeriodChoice = PeriodChoice.HigherGrade,
        });

        Assert.True((await app.PermitAsync()).IsRaised);
        await ApproveAsync(app, "supervisor1", "safety1", "deputy1", "principal1");
        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
    }

    [Fact]
    public async Task First_grade_on_a_rest_day_is_asked_as_special_and_nobody_further()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync(InstalledCaseFlow.Form() with
        {
            Grade = "grade-1",
            Window = PermitScene.Window("2026-11-28 09:00", "2026-11-28 17:00"),
            PeriodChoice = PeriodChoice.HigherGrade,
        });

        Assert.Equal("special", (await app.PermitAsync()).Grade);
        await ApproveAsync(app, "supervisor1", "safety1", "deputy1");
        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
    }

    [Fact]
    public async Task Second_grade_on_a_rest_day_is_asked_as_first_grade()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync(InstalledCaseFlow.Form() with
        {
            Window = PermitScene.Window("2026-11-28 09:00", "2026-11-28 17:00"),
            PeriodChoice = PeriodChoice.HigherGrade,
        });

        Assert.Equal("grade-1", (await app.PermitAsync()).Grade);
        await ApproveAsync(app, "supervisor1", "safety1");
        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
    }

    [Theory]
    [InlineData(false, "supervisor1")]
    [InlineData(true, "supervisor1 principal1")]
    public async Task A_confined_space_with_toxic_risk_also_asks_the_principal(bool toxic, string chain)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync(InstalledCaseFlow.Form(InstalledCaseFlow.Confined) with { ToxicRisk = toxic }, InstalledCaseFlow.Confined);

        await ApproveAsync(app, chain.Split(' '));

        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
    }

    [Theory]
    [InlineData(InstalledCaseFlow.Hot, "DH-2026-0001")]
    [InlineData(InstalledCaseFlow.Confined, "SX-2026-0001")]
    public async Task A_permit_goes_from_its_application_to_the_archive(string type, string number)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        Assert.Equal(number, (await app.SubmitAsync(type: type)).Number);
        await app.AnswerAsync("supervisor1", "Approve");
        await app.GoAsync("2026-11-23 08:50");
        await app.ConfirmAsync();
        await app.GoAsync("2026-11-23 09:00");
        await app.AnswerAsync("lead1", "Start");
        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
        await app.AnswerAsync("lead1", "HandBack");
        await app.AnswerAsync("supervisor1", "Accept");

        Assert.Equal(PermitStatus.Archived, await app.StatusAsync());
        Assert.Empty(await app.OpenTasksAsync());
        Assert.NotNull((await app.ReadAsync(db => db.Cases.SingleAsync())).ClosedAt);
        Assert.Equal(
            ["permit.confirm-site:Approve", "permit.confirm:Confirm", "permit.start:Start", "permit.work:HandBack", "permit.accept:Accept"],
            await app.ReadAsync(db => db.Signatures.OrderBy(s => s.At).Select(s => s.Action).ToListAsync()));
    }

    private static async Task ApproveAsync(InstalledCaseFlow app, params string[] chain)
    {
        for (var i = 0; i < chain.Length; i++)
        {
            Assert.Equal([$"{chain[i]} {(i == 0 ? PermitTasks.ConfirmSite : PermitTasks.Approve)}"], await app.OpenTasksAsync());
            Assert.Equal(PermitStatus.Submitted, await app.StatusAsync());
            await app.AnswerAsync(chain[i], "Approve");
        }
    }
}
