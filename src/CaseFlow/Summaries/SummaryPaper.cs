using System.Globalization;
using CaseFlow.Campaigns;
using CaseFlow.Documents;
using CaseFlow.Language;

namespace CaseFlow.Summaries;

/// <summary>The summary as an official document, in the plan's order. The town's paper is Chinese, whoever prints it.</summary>
/// <param name="texts">Labels of figures.</param>
public sealed class SummaryPaper(Texts texts)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo(Texts.Cultures[0]);

    public Paper Write(Campaign campaign, SummaryWords words, IReadOnlyList<SummaryPart> figures) => new(
        texts.In(Chinese, "summary.paper.title", campaign.Title),
        [
            new PaperHeading(Say("summary.paper.situation")),
            .. Own(words.Situation),
            .. Sentence(figures.Count > 0 ? figures[0] : null),
            new PaperHeading(Say("summary.paper.phases")),
            .. campaign.Phases.SelectMany(p => Phase(campaign, p)),
            new PaperHeading(Say("summary.paper.figures")),
            .. figures.SelectMany(Part),
            new PaperHeading(Say("summary.paper.experience")),
            .. Own(words.Experience),
            new PaperHeading(Say("summary.paper.problems")),
            .. Own(words.Problems),
            new PaperHeading(Say("summary.paper.measures")),
            .. Own(words.Measures),
        ]);

    private static IEnumerable<PaperBlock> Own(string words) =>
        words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new PaperText(line));

    // The phase's work as the template names it; what came of it stands in the figures.
    private IEnumerable<PaperBlock> Phase(Campaign campaign, CampaignPhase phase)
    {
        var work = string.Join('、', campaign.Plan.Items.Where(i => i.Phase == phase.Key).Select(i => i.Name.Zh));
        yield return new PaperText(texts.In(Chinese, "summary.paper.phase", Numeral(phase.Order), texts.Argument(Chinese, PhaseFigures.NameOf(campaign, phase.Key)), Day(phase.StartsOn), Day(phase.DueOn), work));
    }

    private IEnumerable<PaperBlock> Sentence(SummaryPart? part)
    {
        if (part is not null)
        {
            yield return new PaperText(string.Join('，', part.Figures.Select(f => $"{texts.Render(f.Label, Chinese)} {f.Value}")) + "。");
        }
    }

    private IEnumerable<PaperBlock> Part(SummaryPart part, int order)
    {
        yield return new PaperText($"（{Numeral(order + 1)}）{texts.Render(part.Title, Chinese)}");
        foreach (var sentence in Sentence(part))
        {
            yield return sentence;
        }

        if (part.Table is { Rows.Count: > 0 } table)
        {
            yield return new PaperTable(
                [.. table.Head.Select(h => texts.Render(h, Chinese))],
                [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => texts.Argument(Chinese, cell))])],
                [.. table.Head.Select((_, i) => i == 0 ? 2 : 1)]);
        }
    }

    private string Say(string key) => texts.In(Chinese, key);

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static string Numeral(int number) => number is > 0 and <= 10 ? "一二三四五六七八九十"[number - 1].ToString() : number.ToString(CultureInfo.InvariantCulture);
}
