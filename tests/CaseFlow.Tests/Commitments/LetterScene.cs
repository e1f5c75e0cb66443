using System.Text.Json;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Commitments;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Tests.Documents;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Processes;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Tests.Commitments;

/// <summary>The demo town's campaign of 2026 with two enterprises, and the two steps of their letters.</summary>
internal static class LetterScene
{
    public const string Campaign = "campaign-2026";
    public const string Yunxi = "part-yunxi";
    public const string Hengfeng = "part-hengfeng";

    public static async Task<InstalledCaseFlow> StartAsync()
    {
        var app = await InstalledCaseFlow.StartAsync(start: "2026-03-02 09:00");
        var template = CampaignTemplate.Parse(await File.ReadAllTextAsync(Path.Combine(SeedFiles.Root, "seed", "campaigns", "standardisation-2024.json")));
        await app.StageAsync(context =>
        {
            context.Db.Add(new Campaign(Campaign, 2026, "2026 年专项行动（演示）", template, template.DatesIn(2026), new DateOnly(2026, 1, 26), isDemo: true));
            context.Db.Add(new CaseFile(Campaign, "campaign", "ZX-2026-0001", "2026 年专项行动（演示）", context.Now));
            foreach (var (id, enterprise, unit) in new[] { (Yunxi, RegistryScene.Yunxi, RegistryScene.Xishan), (Hengfeng, RegistryScene.Hengfeng, RegistryScene.Industry) })
            {
                context.Db.Add(new Participation(id, Campaign, enterprise, unit));
                context.Db.Add(new CaseFile(id, "campaign.enterprise", $"ZX-2026-0001-{id}", enterprise, context.Now));
            }
        });
        return app;
    }

    /// <summary>Asks for delivery by the village and signature by the principal, as an enterprise's part of a campaign does.</summary>
    public static async Task AskAsync(this InstalledCaseFlow app)
    {
        await app.ImportAsync("letters.json", DefinitionText.Sequence(
            "letters",
            DefinitionText.Task("deliver", CommitmentTasks.Deliver, $"({{ role: 'village', unit: '{RegistryScene.Xishan}', item: 'notice' }})"),
            DefinitionText.Task("sign", CommitmentTasks.Sign, $"({{ role: 'principal', enterprise: '{RegistryScene.Yunxi}', item: 'commitment' }})")));
        await app.AskAgainAsync("letters");
    }

    /// <summary>Starts a definition for the enterprise's part.</summary>
    public static async Task AskAgainAsync(this InstalledCaseFlow app, string definition)
    {
        await app.RunAsync(new StartAnyProcess(), new StartProcess(definition, new Dictionary<string, JsonElement>(), Yunxi, Yunxi), Caller.System, app.NewKey());
        app.Permit = Yunxi;
    }

    public static Task<CompleteTask.Result> DeliverAsync(this InstalledCaseFlow app, string? on = null, string? to = "云承业") =>
        app.AnswerLetterAsync("village1", "Deliver", new LetterAnswer(null, on, to));

    public static async Task<CompleteTask.Result> AnswerLetterAsync(this InstalledCaseFlow app, string user, string outcome, LetterAnswer? answer = null) =>
        await app.RunAsync(app.Get<CompleteTask>(), (await app.ReplyAsync(user, outcome)) with { Data = (answer ?? new LetterAnswer(null, null, null)).ToJson() }, user);

    public static Task<CommitmentLetter> LetterAsync(this InstalledCaseFlow app, LetterKind kind, string part = Yunxi) =>
        app.ReadAsync(db => db.CommitmentLetters.AsNoTracking().SingleAsync(l => l.ParticipationId == part && l.Kind == kind));

    public static Task<string> ScanAsync(this InstalledCaseFlow app, string user = "village1") =>
        app.AttachAsync("承诺书签名.jpg", DocumentScene.Picture(), user, LetterAttachments.Signature(Yunxi));

    public static async Task GenerateAsync(this InstalledCaseFlow app)
    {
        await app.RunAsync(app.Get<GenerateLetters>(), new GenerateLetters.Request(Campaign), "office");
        await app.WorkAsync();
    }

    /// <summary>Another wording of a letter in the town's files.</summary>
    public static Task ReplaceTemplateAsync(this InstalledCaseFlow app, LetterKind kind, string old, string @new) => app.StageAsync(context =>
    {
        var row = context.Db.Find<LetterTemplateRow>(kind)!;
        row.Replace(row.Json.Replace(old, @new, StringComparison.Ordinal));
    });
}
