using CaseFlow.Hazards;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>How what was found at the demo's enterprises is put right and looked at.</summary>
internal static class DemoCorrections
{
    /// <summary>Corrects the next part of what an enterprise's self-assessment of a year found.</summary>
    /// <param name="cast">The people.</param>
    /// <param name="year">The self-assessment's.</param>
    /// <param name="enterprise">Whose.</param>
    /// <param name="script">Knows how.</param>
    /// <param name="parts">In how many parts, this one included, the rest is done.</param>
    public static async Task CorrectFoundAsync(DemoCast cast, int year, string enterprise, DemoScript script, int parts)
    {
        var open = await FoundAsync(cast, year, enterprise, HazardStatus.Open);
        foreach (var hazard in open.Take((open.Count + parts - 1) / parts))
        {
            var how = script.Findings[hazard.SourceItem!];
            await CorrectAsync(cast, hazard, how.Measures, how.Yuan);
        }
    }

    /// <summary>Writes down how one was corrected, and answers for it.</summary>
    public static Task CorrectAsync(DemoCast cast, Hazard hazard, string measures, int yuan) =>
        cast.AnswerAsync(hazard.Id, HazardTasks.Rectify, "Rectified", firstAsync: (task, by) =>
            cast.RunAsync(cast.Get<WriteCorrection>(), new WriteCorrection.Request(task.Id, new Correction(measures, yuan * 100L, cast.Today)), by));

    /// <summary>Looks at every correction of an enterprise that waits to be looked at.</summary>
    public static async Task VerifyAsync(DemoCast cast, string enterprise)
    {
        foreach (var id in await cast.ReadAsync(db => db.Set<Hazard>().Where(h => h.EnterpriseId == enterprise && h.Status == HazardStatus.Rectified).OrderBy(h => h.Id).Select(h => h.Id).ToListAsync()))
        {
            await cast.AnswerAsync(id, HazardTasks.Verify, "Verified");
        }
    }

    /// <summary>Tells the campaign that everything the self-assessment found is closed, if it is.</summary>
    public static async Task ReportDoneAsync(DemoCast cast, int year, string enterprise)
    {
        var found = await FoundAsync(cast, year, enterprise, null);
        if (found.TrueForAll(h => h.Status == HazardStatus.Closed))
        {
            await DemoParts.DoAsync(cast, await DemoParts.PartAsync(cast, year, enterprise), "corrections", $"自评发现的 {found.Count} 项问题已全部整改并复查销号。");
        }
    }

    private static Task<List<Hazard>> FoundAsync(DemoCast cast, int year, string enterprise, HazardStatus? status) => cast.ReadAsync(db =>
        db.Set<Hazard>().AsNoTracking()
            .Where(h => h.EnterpriseId == enterprise && h.Source == HazardSource.Assessment && (status == null || h.Status == status)
                && db.Set<CaseFlow.Assessments.Assessment>().Any(a => a.Id == h.SourceId && a.Year == year))
            .OrderBy(h => h.Id).ToListAsync());
}
