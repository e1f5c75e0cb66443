using CaseFlow.Assessments;
using CaseFlow.Documents;
using CaseFlow.Grading.Pages;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>The review's report as a paper (评审报告): who reviewed, the score of each element, non-conformities with their corrections, the conclusion.</summary>
public sealed class ReviewPaper(Texts texts)
{
    /// <param name="dossier">An application with a report.</param>
    public Paper Of(GradingDossier dossier)
    {
        var (application, standard) = (dossier.Application, dossier.Standard!);
        return new Paper(Text("title", dossier.Enterprise.Name, dossier.Level.Name),
        [
            new PaperHeading(Text("basics")),
            new PaperText(Text("basics-text", application.Number, dossier.Enterprise.Name, dossier.Level.Name, dossier.ReviewUnitName, Day(application.Review.VisitedOn), standard.Number, standard.Name)),
            new PaperText(Text("reviewers-text", string.Join("、", dossier.Reviewers.Where(r => r.ReleasedAt is null).Select(r => r.Name)))),
            new PaperHeading(Text("scores")),
            new PaperTable([Text("element"), Text("full"), Text("got"), Text("out-of-100")], [.. standard.Elements.Select(e => Row(e, application.Review.Marks))], [52, 16, 16, 16]),
            new PaperHeading(Text("found")),
            Found(application, standard),
            new PaperHeading(Text("conclusion")),
            new PaperText(Text("conclusion-text", GradingWords.Score(application.ScoreHundredths), texts[$"grading.conclusion.{application.Conclusion}"])),
            .. (application.Review.Opinion ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new PaperText(line)),
            new PaperText(""),
            new PaperText(dossier.ReviewUnitName ?? "", PaperSide.Right),
            new PaperText(Day(application.ReportedOn), PaperSide.Right),
        ]);
    }

    private static IReadOnlyList<string> Row(StandardElement element, IReadOnlyDictionary<string, ItemMark> marks)
    {
        var score = Scoring.Of(element.Items, marks);
        return [$"{element.Number} {element.Name}", GradingWords.Number(score.Judged), GradingWords.Number(score.Got), GradingWords.Score(score.Hundredths)];
    }

    private static string Day(DateOnly? day) => day is { } on ? GradingWords.Date(on) : "–";

    private PaperBlock Found(GradingApplication application, AssessmentStandard standard)
    {
        var failed = application.Review.Failed.ToList();
        return failed.Count == 0 ? new PaperText(Text("none")) : new PaperTable(
            [Text("item"), Text("points"), Text("finding"), Text("measures")],
            [.. failed.Select(f => (standard.Find(f.Key)!, f.Value)).Select(f => (IReadOnlyList<string>)
                [$"{f.Item1.Number} {f.Item1.Text}", $"{f.Value.Points}/{f.Item1.Full}", f.Value.Finding ?? "", application.Rectified.FirstOrDefault(r => r.ItemKey == f.Item1.Key)?.Measures ?? "–"])],
            [30, 10, 32, 28]);
    }

    private string Text(string key, params IReadOnlyList<object?> arguments) => texts[$"grading.paper.{key}", arguments];
}
