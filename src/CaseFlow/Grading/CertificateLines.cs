using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Grading.Pages;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Certificates in one line of a list.</summary>
public sealed class CertificateLines(SeedDocuments seed, TownClock clock) : ICaseLines
{
    public string Kind => CertificateFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var rules = seed.Get<GradingRules>(GradingRules.Path);
        var found = await db.GradingCertificates.AsNoTracking().Where(c => caseIds.Contains(c.Id))
            .Join(db.Set<Enterprise>().AsNoTracking(), c => c.EnterpriseId, e => e.Id, (c, e) => new { Certificate = c, e.Name }).ToListAsync(cancellationToken);
        return found.ToDictionary(f => f.Certificate.Id, f => new CaseLine(
            rules.Level(f.Certificate.LevelCode)?.Name.ToString() ?? f.Certificate.LevelCode, f.Name, f.Certificate.Number, "workspace_premium", CertificateLooks.Tone(f.Certificate, clock.Today), GradingWords.Key(f.Certificate, clock.Today)));
    }
}
