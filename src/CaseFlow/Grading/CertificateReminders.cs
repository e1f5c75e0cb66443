using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>How the holder of a certificate is reminded to renew it in its last months; that it ended without is told to the organising unit and the office too.</summary>
public sealed class CertificateReminders(SeedDocuments seed) : IReminderSubject
{
    /// <summary>In every row.</summary>
    public const string SubjectKind = "grading.certificate";

    private const int CertificatesAtOnce = 200;

    // Who renews has been asked; who lets it end has answered.
    private static readonly CertificateState[] Asked = [CertificateState.Valid, CertificateState.Renewable, CertificateState.Expired];

    public string Kind => SubjectKind;

    public string Page => "/grading/certificates";

    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var rules = seed.Get<GradingRules>(GradingRules.Path);
        var (from, first, last) = (after ?? "", span.After, span.Through.AddMonths(rules.RenewalMonths.Value).AddDays(1));
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
        var ending = await context.Db.GradingCertificates.AsNoTracking()
            .Where(c => Asked.Contains(c.State) && c.ValidUntil >= first && c.ValidUntil <= last && string.Compare(c.Id, from) > 0).OrderBy(c => c.Id).Take(CertificatesAtOnce).ToListAsync(cancellationToken);
#pragma warning restore CA1309, CA1310
        var holders = await HoldersAsync(context.Db, [.. ending.Select(c => c.EnterpriseId)], cancellationToken);
        var above = await context.Db.Set<Appointment>().AsNoTracking().Where(a => a.Role == Roles.Office || a.Role == Roles.Organiser).Select(a => a.AccountId).Distinct().ToListAsync(cancellationToken);
        var wanted =
            from certificate in ending
            from day in Days(certificate, rules)
            where day > span.After && day <= span.Through
            from account in day > certificate.ValidUntil ? holders[certificate.EnterpriseId].Concat(above) : holders[certificate.EnterpriseId]
            select new WantedReminder(certificate.Id, certificate.ValidUntil, day, account, certificate.IssuedOn);
        await Reminding.StageAsync(context, Kind, [.. wanted.Distinct()], cancellationToken);
        return ending.Count < CertificatesAtOnce ? null : ending[^1].Id;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var names = await NamesAsync(db, ids, cancellationToken);
        var ending = await db.GradingCertificates.AsNoTracking().Where(c => ids.Contains(c.Id) && Asked.Contains(c.State)).OrderBy(c => c.ValidUntil).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        return [.. ending.Select(c => new DigestLine(c.Id, c.ValidUntil, new Message(
            c.HoldsOn(today) ? "grading.reminder.renew" : "grading.reminder.expired",
            names[c.Id].Title.Arguments[0], c.Number, GradingWords.Date(c.ValidUntil), GradingWords.Number(c.DaysLeft(today)))))];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        (await db.GradingCertificates.AsNoTracking().Where(c => ids.Contains(c.Id)).Join(db.Set<Enterprise>().AsNoTracking(), c => c.EnterpriseId, e => e.Id, (c, e) => new { c.Id, c.Number, e.Name }).ToListAsync(cancellationToken))
            .ToDictionary(c => c.Id, c => new ReminderName(new Message("grading.reminder.of", c.Name, c.Number), $"/grading/certificates/{c.Id}"));

    /// <summary>Who answers for certificates at enterprises.</summary>
    internal static async Task<ILookup<string, string>> HoldersAsync(CaseFlowDbContext db, IReadOnlyList<string> enterpriseIds, CancellationToken cancellationToken) =>
        (await db.Set<Appointment>().AsNoTracking().Where(a => (a.Role == Roles.Principal || a.Role == Roles.SafetyDepartment) && enterpriseIds.Contains(a.EnterpriseId!)).Select(a => new { a.EnterpriseId, a.AccountId }).Distinct().ToListAsync(cancellationToken))
            .ToLookup(a => a.EnterpriseId!, a => a.AccountId);

    private static IEnumerable<DateOnly> Days(GradingCertificate certificate, GradingRules rules) =>
        rules.Renewal.RemindDaysAhead.Select(days => certificate.ValidUntil.AddDays(-days)).Prepend(certificate.RenewableFrom(rules.RenewalMonths.Value)).Append(certificate.ValidUntil.AddDays(1)).Distinct();
}
