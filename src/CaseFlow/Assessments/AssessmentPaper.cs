using CaseFlow.Assessments.Pages;
using CaseFlow.Documents;
using CaseFlow.Hazards;
using CaseFlow.Language;
using CaseFlow.Registry;

namespace CaseFlow.Assessments;

/// <summary>The formal report (自评报告) in its usual order: the enterprise, who assessed, how each element stands, the score, findings, what is left out, the plan of corrections, the notice to the staff.</summary>
public sealed class AssessmentPaper(Texts texts)
{
    /// <param name="dossier">The self-assessment with all that is known of it.</param>
    /// <param name="words">Units and lists.</param>
    public Paper Of(AssessmentDossier dossier, RegistryWords words) => new(
        Text("title", dossier.Enterprise.Name, dossier.Assessment.Year),
        [.. Enterprise(dossier.Enterprise, words), .. Organisation(dossier), .. Elements(dossier), .. Result(dossier), .. Findings(dossier), .. LeftOut(dossier), .. Corrections(dossier), .. Notice(dossier.Assessment), .. Signed(dossier)]);

    private IEnumerable<PaperBlock> Enterprise(Enterprise enterprise, RegistryWords words)
    {
        string Word(EnterpriseField field) => enterprise.Details.Stored(field) is { Length: > 0 } stored ? words.Word(field, stored).ToString() : texts["assessment.paper.not-said"];
        yield return Head("enterprise");
        yield return new PaperText(Text("enterprise-text", enterprise.Name, enterprise.CreditCode, Word(EnterpriseField.Unit), Word(EnterpriseField.Category), Word(EnterpriseField.Sector), Word(EnterpriseField.Size), Word(EnterpriseField.Address)));
        yield return new PaperText(Text("contacts-text", enterprise.PrincipalName ?? texts["assessment.paper.not-said"], enterprise.SafetyOfficerName ?? texts["assessment.paper.not-said"]));
    }

    private IEnumerable<PaperBlock> Organisation(AssessmentDossier dossier)
    {
        var account = dossier.Assessment.Account;
        yield return Head("organisation");
        yield return new PaperText(Text("organisation-text", AssessmentWords.Date(account.From), AssessmentWords.Date(account.To), dossier.Standard.Number, dossier.Standard.Name));
        foreach (var block in Said(account.Team))
        {
            yield return block;
        }
    }

    private IEnumerable<PaperBlock> Elements(AssessmentDossier dossier)
    {
        var marks = dossier.Assessment.Marks;
        yield return Head("elements");
        foreach (var block in Said(dossier.Assessment.Account.Summary))
        {
            yield return block;
        }

        yield return new PaperTable(
            Row("element", "full", "left-out-points", "due-points", "got-points", "out-of-100"),
            [.. dossier.Standard.Elements.Select(e => Row($"{e.Number} {e.Name}", Scoring.Of(e.Items, marks))), Row(texts["assessment.page.total"], dossier.Score)],
            [36, 12, 14, 12, 12, 14]);
    }

    private IEnumerable<PaperBlock> Result(AssessmentDossier dossier)
    {
        var (score, assessment) = (dossier.Score, dossier.Assessment);
        yield return Head("result");
        yield return new PaperText(dossier.Standard.Scoring.Formula + (texts["assessment.paper.stop"]));
        yield return new PaperText(Text("result-text", score.Full, score.NotApplicable, score.Judged, score.Got, AssessmentWords.Score(score.Hundredths)));
        yield return new PaperText(assessment.IsOpen ? texts["assessment.paper.not-filed"] : Text("level-text", AssessmentLooks.Result(assessment, dossier.Standard, texts)));
    }

    private IEnumerable<PaperBlock> Findings(AssessmentDossier dossier)
    {
        var marks = dossier.Assessment.Marks;
        var failed = dossier.Standard.AllItems.Where(i => marks.GetValueOrDefault(i.Key, ItemMark.Open).IsFailed).ToList();
        yield return Head("findings");
        yield return failed.Count == 0
            ? new PaperText(texts["assessment.paper.none"])
            : new PaperTable(
                Row("item", "points", "finding"),
                [.. failed.Select(i => (IReadOnlyList<string>)[$"{i.Number} {i.Text}", $"{marks[i.Key].Got(i)}/{i.Full}{(marks[i.Key].IsVetoHit ? " " + texts["assessment.page.veto"] : "")}", marks[i.Key].Finding ?? ""])],
                [45, 12, 43]);
    }

    private IEnumerable<PaperBlock> LeftOut(AssessmentDossier dossier)
    {
        var marks = dossier.Assessment.Marks;
        var left = dossier.Standard.AllItems.Where(i => marks.GetValueOrDefault(i.Key, ItemMark.Open).Verdict == ItemVerdict.NotApplicable).ToList();
        yield return Head("left-out");
        yield return left.Count == 0
            ? new PaperText(texts["assessment.paper.none"])
            : new PaperTable(Row("item", "points", "reason"), [.. left.Select(i => (IReadOnlyList<string>)[$"{i.Number} {i.Text}", AssessmentWords.Number(i.Full), marks[i.Key].Reason ?? ""])], [45, 12, 43]);
    }

    private IEnumerable<PaperBlock> Corrections(AssessmentDossier dossier)
    {
        yield return Head("corrections");
        yield return dossier.Corrections.Count == 0
            ? new PaperText(texts[dossier.Assessment.IsOpen ? "assessment.paper.corrections-later" : "assessment.paper.none"])
            : new PaperTable(
                Row("number", "finding", "due", "state"),
                [.. dossier.Corrections.Select(c => (IReadOnlyList<string>)[c.Number, c.Description, HazardWords.Date(c.DueOn), texts[$"hazard.status.{c.Status}"]])],
                [20, 48, 16, 16]);
    }

    private IEnumerable<PaperBlock> Notice(Assessment assessment)
    {
        var notice = assessment.Account.Notice;
        yield return Head("notice");
        yield return new PaperText(notice.On is null ? texts["assessment.page.not-told"] : Text("notice-text", AssessmentWords.Date(notice.On), notice.How ?? "–", notice.Evidence ?? "–"));
    }

    private IEnumerable<PaperBlock> Signed(AssessmentDossier dossier)
    {
        yield return new PaperText("");
        yield return new PaperText(dossier.Enterprise.Name, PaperSide.Right);
        yield return new PaperText(Text("signed", dossier.Assessment.FiledByName ?? "　　　　"), PaperSide.Right);
        yield return new PaperText(AssessmentWords.Date(dossier.Assessment.FiledOn), PaperSide.Right);
    }

    private static IEnumerable<PaperBlock> Said(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new PaperText(line));

    private static IReadOnlyList<string> Row(string name, AssessmentScore score) =>
        [name, AssessmentWords.Number(score.Full), AssessmentWords.Number(score.NotApplicable), AssessmentWords.Number(score.Judged), AssessmentWords.Number(score.Got), AssessmentWords.Score(score.Hundredths)];

    private PaperHeading Head(string key) => new(texts[$"assessment.paper.{key}"]);

    private IReadOnlyList<string> Row(params IReadOnlyList<string> keys) => [.. keys.Select(k => texts[$"assessment.paper.column.{k}"])];

    private string Text(string key, params IReadOnlyList<object?> arguments) => texts[$"assessment.paper.{key}", arguments];
}
