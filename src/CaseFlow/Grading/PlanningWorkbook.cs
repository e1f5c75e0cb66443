using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>A year's lists as an Excel file.</summary>
public sealed class PlanningWorkbook(SeedDocuments seed, Texts texts, TownClock clock)
{
    public byte[] Write(int year, IReadOnlyList<PlanningRow> rows)
    {
        var (planning, rules) = (seed.Get<PlanningRules>(PlanningRules.Path), seed.Get<GradingRules>(GradingRules.Path));
        string[] head = ["list", "enterprise", "code", "target", "month", "reason", "progress", "applied-on", "certified-on"];
        var lines =
            from list in planning.Lists
            from row in rows
            where row.Entry.ListCode == list.Code
            select new[]
            {
                list.Name.ToString(),
                row.Enterprise.Name,
                row.Enterprise.CreditCode,
                rules.Level(row.Entry.TargetLevel)?.Name.ToString() ?? row.Entry.TargetLevel,
                GradingWords.Number(row.Entry.Month),
                row.Entry.Reason,
                texts[row.ProgressKey(clock.Today)],
                row.AppliedOn is { } applied ? GradingWords.Date(applied) : "",
                row.CertifiedOn is { } certified ? GradingWords.Date(certified) : "",
            };
        return EnterpriseWorkbook.Plain(texts["grading.planning.sheet", year], lines.Prepend([.. head.Select(h => texts[$"grading.planning.column.{h}"])]));
    }
}
