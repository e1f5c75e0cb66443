using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>A certificate as its holder sees it when renewing: with every condition of a direct renewal and its finding.</summary>
public sealed class CertificateFace(SeedDocuments seed, RenewalConditions conditions, TownClock clock) : ICaseFace
{
    /// <summary>The kind of its case.</summary>
    public const string CaseKind = "grading.certificate";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var certificate = await db.GradingCertificates.AsNoTracking().SingleAsync(c => c.Id == caseId, cancellationToken);
        var found = await conditions.FindAsync(db, seed.Get<GradingRules>(GradingRules.Path), certificate, clock.Today, cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            certificate.Number,
            certificate.EnterpriseId,
            certificate.LevelCode,
            certificate.IssuedOn,
            certificate.ValidUntil,
            certificate.State,
            Conditions = found.Select(f => new { f.Condition.Code, f.IsMet, f.Text }),
        });
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.GradingCertificates.Where(c => c.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
