using CaseFlow.Campaigns;
using CaseFlow.Documents;
using CaseFlow.Language;
using CaseFlow.Summaries;
using CaseFlow.Tests.Commitments;
using CaseFlow.Tests.Installed;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Summaries;

/// <summary>The summary at a campaign's end: the year's figures, the office's words, one document.</summary>
public sealed class SummingUp
{
    private static readonly SummaryWords Words = new("总体平稳。", "云溪公司的做法。\n恒丰公司的做法。", "部分企业自评走过场。", "明年继续。");

    [Fact]
    public async Task Figures_are_drawn_from_the_year_as_it_went()
    {
        await using var app = await LetterScene.StartAsync();
        await app.AskAsync();
        await app.DeliverAsync();

        var letters = Part(await FiguresAsync(app), "summary.part.letters");
        Assert.Equal(["1 / 2", "0 / 2", "0"], letters.Figures.Select(f => f.Value));
        Assert.Equal(["1", "0"], letters.Table!.Rows.Single(r => r[0].StartsWith("溪山", StringComparison.Ordinal)).Skip(2));
        foreach (var part in await FiguresAsync(app))
        {
            Assert.All([part.Title, .. part.Figures.Select(f => f.Label), .. part.Table?.Head ?? []], m => BothLanguages.Say(app.Get<Texts>(), m));
        }
    }

    [Fact]
    public async Task A_completed_summary_keeps_its_figures_and_words_whatever_happens_later()
    {
        await using var app = await LetterScene.StartAsync();
        await app.AskAsync();
        await WriteAsync(app, Words);
        await app.RunAsync(app.Get<CompleteSummary>(), new CompleteSummary.Request(LetterScene.Campaign), "office");

        await app.DeliverAsync();

        Assert.Equal("0 / 2", Part((await SummaryAsync(app)).Figures, "summary.part.letters").Figures[0].Value);
        await Refused.IsAsync(app, "summary.complete-already", () => WriteAsync(app, Words with { Experience = "别的" }));
    }

    [Fact]
    public async Task It_is_not_completed_before_experience_problems_and_measures_are_written()
    {
        await using var app = await LetterScene.StartAsync();
        await WriteAsync(app, Words with { Problems = " ", Measures = "" });

        Assert.Equal(["summary.missing", "summary.missing"], await Refused.CodesAsync(app, () => app.RunAsync(app.Get<CompleteSummary>(), new CompleteSummary.Request(LetterScene.Campaign), "office")));
    }

    [Theory]
    [InlineData("village1")]
    [InlineData("principal1")]
    public async Task Only_the_office_sums_up(string user)
    {
        await using var app = await LetterScene.StartAsync();

        await Refused.IsAsync(app, "campaign.not-office", () => WriteAsync(app, Words, user));
        await Refused.IsAsync(app, "campaign.not-office", () => app.RunAsync(app.Get<CompleteSummary>(), new CompleteSummary.Request(LetterScene.Campaign), user));
    }

    [Fact]
    public async Task The_document_follows_the_plans_order()
    {
        await using var app = await LetterScene.StartAsync();
        var campaign = await app.ReadAsync(db => db.Campaigns.AsNoTracking().SingleAsync());

        using var word = WordprocessingDocument.Open(new MemoryStream(WordDocument.Write(app.Get<SummaryPaper>().Write(campaign, Words, await FiguresAsync(app)))), isEditable: false);
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Equal(["一、基本情况", "二、各阶段工作开展情况", "三、数据情况", "四、典型经验", "五、存在问题", "六、下一步措施"], body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(p => p.InnerText));
        var lines = body.Descendants<Paragraph>().Select(p => p.InnerText).ToList();
        Assert.Contains(lines, l => l.StartsWith("（二）企业自评自改阶段", StringComparison.Ordinal) && l.Contains("2026年4月30日", StringComparison.Ordinal));
        Assert.True(lines.IndexOf("恒丰公司的做法。") == lines.IndexOf("云溪公司的做法。") + 1);
    }

    private static SummaryPart Part(IReadOnlyList<SummaryPart> parts, string title) => parts.Single(p => p.Title.Code == title);

    private static Task<bool> WriteAsync(InstalledCaseFlow app, SummaryWords words, string user = "office") =>
        app.RunAsync(app.Get<WriteSummary>(), new WriteSummary.Request(LetterScene.Campaign, words), user);

    private static Task<CampaignSummary> SummaryAsync(InstalledCaseFlow app) => app.ReadAsync(db => db.Set<CampaignSummary>().AsNoTracking().SingleAsync());

    private static Task<IReadOnlyList<SummaryPart>> FiguresAsync(InstalledCaseFlow app) =>
        app.ReadAsync(async db => await app.Get<SummaryFigures>().ReadAsync(db, await db.Campaigns.AsNoTracking().SingleAsync(), default));
}
