using CaseFlow.Cases;
using CaseFlow.Complaints.Pages;
using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

/// <summary>Complaints in one line of a list.</summary>
public sealed class ComplaintLines(SeedDocuments seed, Texts texts) : ICaseLines
{
    public string Kind => ComplaintFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var rules = seed.Get<ComplaintRules>(ComplaintRules.Path);
        var found = await db.Complaints.AsNoTracking().Where(c => caseIds.Contains(c.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(c => c.Id, c => new CaseLine(rules.Kind(c.Content.KindCode)!.Name.ToString(), texts["complaint.navigation"], c.Number, "feedback", ComplaintLooks.Tone(c), $"complaint.status.{c.Status}"));
    }
}
