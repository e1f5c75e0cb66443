using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Which certificates hold, and who may see them beyond the public register.</summary>
public static class Certificates
{
    /// <summary>Those that hold on a day.</summary>
    public static IQueryable<GradingCertificate> HoldingOn(this IQueryable<GradingCertificate> certificates, DateOnly day) =>
        certificates.Where(c => c.RevokedOn == null && c.ReplacedOn == null && c.ValidUntil >= day);

    /// <summary>An enterprise's own; those of files that the actor sees; all for the office, the organising unit and the grading department.</summary>
    public static IQueryable<GradingCertificate> VisibleTo(this IQueryable<GradingCertificate> certificates, CaseFlowDbContext db, Actor actor)
    {
        if (actor.IsSystem || actor.KeepsGrading() || actor.Holds(Roles.Auditor))
        {
            return certificates;
        }

        var seen = db.Set<Enterprise>().VisibleTo(actor).Select(e => e.Id);
        return certificates.Where(c => seen.Contains(c.EnterpriseId));
    }

    /// <summary>The certificate that an enterprise holds, or null.</summary>
    internal static Task<GradingCertificate?> HeldAsync(this CommandContext context, string enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        context.Db.GradingCertificates.HoldingOn(today).Where(c => c.EnterpriseId == enterpriseId).OrderByDescending(c => c.ValidUntil).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Loads a certificate of a service task or an operation.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    internal static async Task<GradingCertificate> CertificateAsync(this CommandContext context, string? id, CancellationToken cancellationToken) =>
        await context.Db.GradingCertificates.FindAsync([id], cancellationToken) ?? throw new RuleViolationException("grading.unknown");

    /// <summary>What happened to it, in its history; one without a case is of before certificates had any.</summary>
    internal static async Task<Cases.CaseFile?> FileAsync(this CommandContext context, GradingCertificate certificate, CancellationToken cancellationToken) =>
        await context.Db.FindAsync<Cases.CaseFile>([certificate.Id], cancellationToken);
}
