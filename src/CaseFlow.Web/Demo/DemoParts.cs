using System.Text.Json;
using CaseFlow.Campaigns;
using CaseFlow.Commitments;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>What an enterprise's part in a campaign of the demo asks for.</summary>
internal static class DemoParts
{
    private const string Template = "standardisation-2024";

    public static Task<CampaignTemplate> TemplateAsync(DemoCast cast) =>
        cast.ReadAsync(async db => CampaignTemplate.Parse((await db.Set<CampaignTemplateRow>().AsNoTracking().SingleAsync(t => t.Key == Template)).Json));

    public static string TitleOf(CampaignTemplate plan, int year) => string.Format(System.Globalization.CultureInfo.InvariantCulture, plan.Title.Zh, year) + "（演示）";

    /// <summary>An enterprise's part in a year's campaign, or null.</summary>
    public static Task<string?> PartAsync(DemoCast cast, int year, string enterprise) => cast.ReadAsync(db =>
        db.Set<Participation>().Where(p => p.EnterpriseId == enterprise && db.Set<Campaign>().Any(c => c.Id == p.CampaignId && c.Year == year)).Select(p => (string?)p.Id).FirstOrDefaultAsync());

    /// <summary>Does a piece of work that a case asks for.</summary>
    public static async Task DoAsync(DemoCast cast, string? caseId, string item, string evidence)
    {
        if (caseId is not null)
        {
            await cast.AnswerAsync(caseId, CampaignTasks.Duty, "Complete", data: JsonSerializer.SerializeToElement(new { evidence }), item: item);
        }
    }

    public static async Task DeliverAsync(DemoCast cast, int year, string enterprise)
    {
        if (await PartAsync(cast, year, enterprise) is { } part)
        {
            await cast.AnswerAsync(part, CommitmentTasks.Deliver, "Deliver", data: new LetterAnswer(null, null, await PrincipalAsync(cast, enterprise)).ToJson());
        }
    }

    /// <summary>In the product where the principal signs in; else on paper, of which the village's clerk keeps a picture.</summary>
    public static async Task SignAsync(DemoCast cast, int year, string enterprise)
    {
        if (await PartAsync(cast, year, enterprise) is not { } part)
        {
            return;
        }

        if (await cast.HolderAsync(People.Roles.Principal, enterprise) is not null)
        {
            await cast.AnswerAsync(part, CommitmentTasks.Sign, "Sign");
            return;
        }

        var onPaper = new LetterAnswer(null, null, await PrincipalAsync(cast, enterprise)).ToJson();
        await cast.AnswerAsync(part, CommitmentTasks.Sign, CommitmentTasks.OnPaper, data: onPaper, firstAsync: (_, by) => cast.PhotographAsync(LetterAttachments.Signature(part), "承诺书签名页（演示）.png", by));
    }

    /// <summary>Where a signed commitment's copies went.</summary>
    public static async Task HandOutAsync(DemoCast cast, int year, string enterprise)
    {
        var part = await PartAsync(cast, year, enterprise);
        foreach (var letter in await cast.ReadAsync(db => db.Set<CommitmentLetter>().AsNoTracking().Where(l => l.ParticipationId == part && l.FrozenAt != null).ToListAsync()))
        {
            foreach (var (place, by) in new[] { (CopyPlace.NoticeBoard, "企业公示栏"), (CopyPlace.Town, "镇安办 安知远") })
            {
                await cast.RunAsync(cast.Get<RecordCopy>(), new RecordCopy.Request(letter.Id, place, cast.Today, by, null), await cast.OfficeAsync());
            }
        }
    }

    private static Task<string> PrincipalAsync(DemoCast cast, string enterprise) =>
        cast.ReadAsync(async db => (await db.Set<Enterprise>().AsNoTracking().SingleAsync(e => e.Id == enterprise)).PrincipalName ?? "企业负责人");
}
