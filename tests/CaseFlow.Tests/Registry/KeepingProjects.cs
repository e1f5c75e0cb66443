using System.Text;
using CaseFlow.Documents;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Registry;

/// <summary>三同时: building projects in an enterprise's file, stage after stage.</summary>
public sealed class KeepingProjects
{
    private static readonly ProjectDetails Paint = new("喷涂车间改造（演示）", ProjectKind.Renovation);

    [Fact]
    public async Task Stages_are_completed_one_after_the_other_and_the_file_tells_of_each()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await RegisterAsync(app);
        foreach (var stage in Enum.GetValues<ProjectStage>())
        {
            await CompleteAsync(app, id, stage, new DateOnly(2026, 1, 1).AddDays((int)stage));
        }

        var project = await ProjectAsync(app, id);
        Assert.Null(project.Next);
        Assert.Equal("评价公司（演示）", project[ProjectStage.Design]!.Organisation);
        Assert.Equal(
            ["registry.history.project-added", .. Enumerable.Repeat("registry.history.stage-completed", 5)],
            (await app.HistoryAsync(RegistryScene.Hengfeng)).Select(m => m.Code));
    }

    [Fact]
    public async Task A_stage_is_not_completed_before_the_one_before_it()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await RegisterAsync(app);
        await CompleteAsync(app, id, ProjectStage.Feasibility, new DateOnly(2026, 3, 1));

        await Refused.IsAsync(app, "registry.project.stage-before", () => CompleteAsync(app, id, ProjectStage.Construction, new DateOnly(2026, 5, 1)));
        await Refused.IsAsync(app, "registry.project.days-crossed", () => CompleteAsync(app, id, ProjectStage.Design, new DateOnly(2026, 2, 28)));
        await CompleteAsync(app, id, ProjectStage.Design, new DateOnly(2026, 3, 1));
        await Refused.IsAsync(app, "registry.project.days-crossed", () => CompleteAsync(app, id, ProjectStage.Feasibility, new DateOnly(2026, 3, 2)));
    }

    [Fact]
    public async Task A_day_that_lies_ahead_and_missing_facts_are_refused_together()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await RegisterAsync(app);
        var tomorrow = app.Get<CaseFlow.Calendar.TownClock>().DateOf(app.Now).AddDays(1);

        Assert.Equal(
            ["registry.project.future", "registry.field-required", "registry.field-required"],
            await Refused.CodesAsync(app, () => RecordAsync(app, id, ProjectStage.Feasibility, new StageDetails(tomorrow, " ", ""))));
        Assert.Equal(
            ["registry.field-required", "registry.field-required"],
            await Refused.CodesAsync(app, () => app.RunAsync(app.Get<RegisterProject>(), new RegisterProject.Request(RegistryScene.Hengfeng, new ProjectDetails("", null)), "office")));
        await Refused.IsAsync(app, "registry.project.twice", () => RegisterAsync(app));
    }

    [Fact]
    public async Task What_was_written_down_is_mended_and_the_history_keeps_both()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await RegisterAsync(app);
        await CompleteAsync(app, id, ProjectStage.Feasibility, new DateOnly(2026, 3, 1));
        await CompleteAsync(app, id, ProjectStage.Feasibility, new DateOnly(2026, 3, 2));
        await app.RunAsync(app.Get<EditProject>(), new EditProject.Request(id, (await ProjectAsync(app, id)).Version, Paint with { Kind = ProjectKind.Expansion }), "office");

        Assert.Equal(ProjectKind.Expansion, (await ProjectAsync(app, id)).Kind);
        Assert.Equal(["registry.history.stage-changed", "registry.history.project-changed"], (await app.HistoryAsync(RegistryScene.Hengfeng)).Select(m => m.Code).TakeLast(2));
        await Refused.IsAsync(app, "registry.changed-meanwhile", () => app.RunAsync(app.Get<EditProject>(), new EditProject.Request(id, 1, Paint), "office"));
    }

    [Fact]
    public async Task A_project_that_was_given_up_is_withdrawn_with_a_reason_and_its_history_stays()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await RegisterAsync(app);
        await CompleteAsync(app, id, ProjectStage.Feasibility, new DateOnly(2026, 3, 1));
        await Refused.IsAsync(app, "registry.project.reason-required", () => WithdrawAsync(app, id, " "));
        await Refused.IsAsync(app, "registry.enterprise-unknown", () => WithdrawAsync(app, id, user: "principal1"));
        await WithdrawAsync(app, id);

        var project = await ProjectAsync(app, id);
        Assert.Equal((new DateOnly(2026, 11, 23), "企业放弃改造", 1), (project.WithdrawnOn, project.WithdrawReason, project.Stages.Count));
        Assert.Equal(["registry.history.project-added", "registry.history.stage-completed", "registry.history.project-withdrawn"], (await app.HistoryAsync(RegistryScene.Hengfeng)).Select(m => m.Code));
        await Refused.IsAsync(app, "registry.project.withdrawn-already", () => CompleteAsync(app, id, ProjectStage.Design, new DateOnly(2026, 4, 1)));
        await Refused.IsAsync(app, "registry.project.withdrawn-already", () => WithdrawAsync(app, id));

        // The name is free again.
        await RegisterAsync(app);
    }

    [Fact]
    public async Task A_project_that_was_accepted_is_not_withdrawn()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await RegisterAsync(app);
        foreach (var stage in Enum.GetValues<ProjectStage>())
        {
            await CompleteAsync(app, id, stage, new DateOnly(2026, 1, 1));
        }

        await Refused.IsAsync(app, "registry.project.accepted-already", () => WithdrawAsync(app, id));
    }

    [Fact]
    public async Task The_enterprise_reads_its_projects_and_the_office_keeps_them_and_their_papers()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await app.RunAsync(app.Get<RegisterProject>(), new RegisterProject.Request(RegistryScene.Yunxi, Paint), "office");
        var place = new AttachmentPlace(ProjectAttachments.SubjectKind, id, nameof(ProjectStage.Feasibility));
        var file = new AttachFile.Request(place, "预评价报告.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        await app.RunAsync(app.Get<AttachFile>(), file, "office");

        Assert.Equal("audit.document.attached", (await app.HistoryAsync(RegistryScene.Yunxi))[^1].Code);
        var principal = await app.ActorAsync("principal1");
        Assert.Single(await app.ReadAsync(db => app.Get<AttachmentSubjects>().ListAsync(db, place, principal, default)));
        await Refused.IsAsync(app, "registry.not-contacts-keeper", () => app.RunAsync(app.Get<EditProject>(), new EditProject.Request(id, 1, Paint with { Name = "改名" }), "principal1"));
        await Refused.IsAsync(app, "document.may-not-attach", () => app.RunAsync(app.Get<AttachFile>(), file with { Place = place with { Slot = "else" } }, "office"));
    }

    private static Task<string> RegisterAsync(InstalledCaseFlow app) =>
        app.RunAsync(app.Get<RegisterProject>(), new RegisterProject.Request(RegistryScene.Hengfeng, Paint), "office");

    private static async Task WithdrawAsync(InstalledCaseFlow app, string id, string reason = "企业放弃改造", string user = "office") =>
        await app.RunAsync(app.Get<WithdrawProject>(), new WithdrawProject.Request(id, (await ProjectAsync(app, id)).Version, reason), user);

    private static Task CompleteAsync(InstalledCaseFlow app, string id, ProjectStage stage, DateOnly on) =>
        RecordAsync(app, id, stage, new StageDetails(on, "评价公司（演示）", "通过"));

    private static async Task RecordAsync(InstalledCaseFlow app, string id, ProjectStage stage, StageDetails details) =>
        await app.RunAsync(app.Get<RecordProjectStage>(), new RecordProjectStage.Request(id, (await ProjectAsync(app, id)).Version, stage, details), "office");

    private static Task<SafetyFacilityProject> ProjectAsync(InstalledCaseFlow app, string id) =>
        app.ReadAsync(db => db.SafetyFacilityProjects.AsNoTracking().SingleAsync(p => p.Id == id));
}
