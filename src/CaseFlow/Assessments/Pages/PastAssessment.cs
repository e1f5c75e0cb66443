using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>An earlier self-assessment of the same enterprise, to be looked at beside a later one.</summary>
/// <param name="Assessment">The self-assessment.</param>
/// <param name="Standard">The version it was made against.</param>
public sealed record PastAssessment(Assessment Assessment, AssessmentStandard Standard)
{
    private readonly IReadOnlyDictionary<string, ItemMark> _marks = Assessment.Marks;

    /// <summary>The last one filed in a year before, or null.</summary>
    public static async Task<PastAssessment?> BeforeAsync(CaseFlowDbContext db, Standards standards, Assessment assessment)
    {
        var before = await db.Assessments.AsNoTracking()
            .Where(a => a.EnterpriseId == assessment.EnterpriseId && a.Year < assessment.Year && a.FiledOn != null)
            .OrderByDescending(a => a.Year).FirstOrDefaultAsync();
        return before is null ? null : new PastAssessment(before, await standards.OfAsync(db, before.StandardHash, default));
    }

    /// <summary>The item as it stood then and what was said about it; null where the standard had none.</summary>
    public (StandardItem Item, ItemMark Mark)? Of(string itemKey) =>
        Standard.Find(itemKey) is { } item ? (item, _marks.GetValueOrDefault(itemKey, ItemMark.Open)) : null;

    /// <summary>Whether the standard asked for something else then.</summary>
    public bool AskedOtherwise(StandardItem now) => Standard.Find(now.Key) is { } then && (then.Text != now.Text || then.Full != now.Full);
}
