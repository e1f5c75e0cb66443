using CaseFlow.Assessments;
using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>How many enterprises assessed themselves, with what result, and in which elements they lost points most often (phase 2).</summary>
public sealed class AssessmentFigures : ISummarySource
{
    private const int ShownElements = 10;

    public int Order => 200;

    public async Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var enterprises = db.EnterprisesOf(campaign);
        var filed = await db.Assessments.AsNoTracking()
            .Where(a => a.Year == campaign.Year && a.FiledOn != null && enterprises.Contains(a.EnterpriseId)).ToListAsync(cancellationToken);
        if (filed.Count == 0)
        {
            return null;
        }

        var hashes = filed.Select(a => a.StandardHash).Distinct().ToList();
        var standards = await db.StandardVersions.AsNoTracking().Where(v => hashes.Contains(v.Hash)).ToDictionaryAsync(v => v.Hash, v => AssessmentStandard.Parse(v.Json), cancellationToken);
        var scores = filed.Select(a => a.ScoreHundredths).OfType<int>().ToList();
        return new SummaryPart(
            new Message("summary.part.assessments"),
            [
                new(new Message("summary.figure.assessed"), $"{filed.Count} / {await enterprises.CountAsync(cancellationToken)}"),
                new(new Message("summary.figure.average"), scores.Count == 0 ? "–" : AssessmentWords.Score((int)scores.Average())),
                .. Levels(filed, standards),
                new(new Message("summary.figure.below-standard"), PhaseFigures.Written(filed.Count(a => a.IsBelowStandard))),
            ],
            new SummaryTable(
                [new Message("summary.head.element"), new Message("summary.head.enterprises"), new Message("summary.head.deductions")],
                [.. Elements(filed, standards)]));
    }

    private static IEnumerable<SummaryFigure> Levels(IReadOnlyList<Assessment> filed, Dictionary<string, AssessmentStandard> standards) =>
        standards.Values.SelectMany(s => s.Levels).DistinctBy(l => l.Code).OrderByDescending(l => l.AtLeast)
            .Select(l => new SummaryFigure(new Message("summary.figure.level", l.Name.AsArgument()), PhaseFigures.Written(filed.Count(a => a.LevelCode == l.Code))));

    // Of two versions of a standard an element is the same by its key.
    private static IEnumerable<IReadOnlyList<string>> Elements(IReadOnlyList<Assessment> filed, Dictionary<string, AssessmentStandard> standards)
    {
        var elements = standards.ToDictionary(s => s.Key, s => s.Value.Elements.SelectMany(e => e.Items.Select(i => (i.Key, Element: e))).ToDictionary(i => i.Key, i => i.Element));
        return filed.SelectMany(a => a.Lines.Where(l => l.Mark.IsFailed).Select(l => (a.Id, Element: elements[a.StandardHash].GetValueOrDefault(l.ItemKey))))
            .Where(l => l.Element is not null).GroupBy(l => l.Element!.Key)
            .Select(g => (g.First().Element, Enterprises: g.Select(l => l.Id).Distinct().Count(), Deductions: g.Count()))
            .OrderByDescending(e => e.Enterprises).ThenByDescending(e => e.Deductions).ThenBy(e => e.Element!.Number, StringComparer.Ordinal).Take(ShownElements)
            .Select(e => (IReadOnlyList<string>)[NameOf(e.Element!), PhaseFigures.Written(e.Enterprises), PhaseFigures.Written(e.Deductions)]);
    }

    private static string NameOf(StandardElement element) => new Localized($"{element.Number} {element.Name.Zh}", $"{element.Number} {element.Name.En}").AsArgument();
}
