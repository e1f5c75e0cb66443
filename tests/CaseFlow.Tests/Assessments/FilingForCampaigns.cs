using CaseFlow.Assessments;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Processes;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Assessments;

/// <summary>A campaign asks by its own task, whose case is the enterprise's part in it.</summary>
public sealed class FilingForCampaigns
{
    private const string Part = "part-1";

    [Fact]
    public async Task The_campaigns_task_files_what_was_begun_for_it_and_the_unit_looks_at_it()
    {
        await using var scene = await AskedAsync(begun: false);
        await Refused.IsAsync(scene.App, "assessment.not-begun", () => scene.AnswerAsync(AssessmentTasks.File, "File", "principal1", caseId: Part));
        scene.Id = await BeginAsync(scene);
        await scene.CompleteAsync();
        await scene.AnswerAsync(AssessmentTasks.File, "File", "principal1", caseId: Part);
        await scene.AnswerAsync(AssessmentTasks.Look, "Note", "village1");

        var assessment = await scene.AssessmentAsync();
        Assert.Equal((AssessmentStatus.Noted, 2024, Part), (assessment.Status, assessment.Year, assessment.ParticipationId));
    }

    [Fact]
    public async Task The_signature_on_the_campaigns_task_covers_the_self_assessment()
    {
        await using var scene = await AskedAsync(begun: false);
        scene.Id = await BeginAsync(scene);
        var task = await scene.TaskAsync(AssessmentTasks.File, Part);
        var before = await scene.App.ShownAsync(task);
        await scene.MarkAsync("goals-1", new(ItemVerdict.Full));

        Assert.NotEqual(before, await scene.App.ShownAsync(task));
    }

    [Fact]
    public async Task What_the_enterprise_began_by_itself_serves_the_campaign_and_is_asked_for_once()
    {
        await using var scene = await AskedAsync(begun: true);
        Assert.Equal(scene.Id, await BeginAsync(scene));
        await scene.CompleteAsync();
        await scene.AnswerAsync(AssessmentTasks.File, "File", "principal1", caseId: Part);

        Assert.Empty(await scene.App.ReadAsync(db => db.Set<CaseFlow.Inbox.WorkTask>().Where(t => t.TypeName == AssessmentTasks.File && t.State == CaseFlow.Inbox.WorkTaskState.Open).ToListAsync()));
        await scene.AnswerAsync(AssessmentTasks.Look, "Note", "village1");
    }

    [Fact]
    public async Task What_was_filed_before_answers_the_campaign_too()
    {
        await using var scene = await AskedAsync(begun: true);
        await scene.CompleteAsync();
        await scene.FileAsync();
        await scene.AnswerAsync(AssessmentTasks.File, "File", "principal1", caseId: Part);

        Assert.Equal(AssessmentStatus.Filed, (await scene.AssessmentAsync()).Status);
    }

    private static async Task<AssessmentScene> AskedAsync(bool begun)
    {
        var scene = await AssessmentScene.StartAsync(begun);
        await scene.App.ImportAsync("asks.json", DefinitionText.Sequence("asks", DefinitionText.Task("ask", AssessmentTasks.File, $"({{ role: 'principal', enterprise: '{AssessmentScene.Enterprise}' }})")));
        await scene.App.StageAsync(context =>
        {
            var plan = CampaignTemplate.Parse(SeedFiles.Read("campaigns/standardisation-2024.json"));
            context.Db.Add(new Campaign("campaign-1", 2024, "专项行动", plan, plan.DatesIn(2024), new(2024, 1, 26), isDemo: true));
            context.Db.Add(new Participation(Part, "campaign-1", AssessmentScene.Enterprise, "demo-unit-xishan"));
            context.Db.Add(new CaseFile(Part, "campaign.enterprise", "ZX-2024-0001", "参与", context.Now));
        });
        await scene.App.RunAsync(new StartAnyProcess(), new StartProcess("asks", new Dictionary<string, System.Text.Json.JsonElement>(), Part, Part), Caller.System, scene.App.NewKey());
        return scene;
    }

    private static async Task<string> BeginAsync(AssessmentScene scene) =>
        (await scene.App.RunAsync(scene.App.Get<BeginForCampaign>(), new BeginForCampaign.Request(Part), "principal1")).AssessmentId;
}
