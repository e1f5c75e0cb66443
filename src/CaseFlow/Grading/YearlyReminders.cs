using System.Globalization;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>How the year's self-assessment is asked for of those who hold a certificate, and once it is late enough told to the unit's head and the office.</summary>
public sealed class YearlyReminders(SeedDocuments seed, Reminding reminding, ReminderReaders readers) : IReminderSubject
{
    /// <summary>In every row.</summary>
    public const string SubjectKind = "grading.yearly";

    private const int CertificatesAtOnce = 200;

    public string Kind => SubjectKind;

    public string Page => "/assessments";

    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var (today, from) = (span.Through, after ?? "");
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
        var held = await context.Db.GradingCertificates.AsNoTracking().HoldingOn(today).Where(c => string.Compare(c.Id, from) > 0).OrderBy(c => c.Id).Take(CertificatesAtOnce).ToListAsync(cancellationToken);
#pragma warning restore CA1309, CA1310
        var owed = await YearlyAssessments.OfAsync(context.Db, seed.Get<GradingRules>(GradingRules.Path).Yearly, held, cancellationToken);
        var due = held.SelectMany(c => owed[c.Id].Where(y => y.FiledOn is null).Select(y => (Certificate: c, Year: y, Days: reminding.Plan.Between(y.DueOn, span.After, span.Through)))).Where(d => d.Days.Count > 0).ToList();
        var enterpriseIds = due.Select(d => d.Certificate.EnterpriseId).Distinct().ToList();
        var holders = await CertificateReminders.HoldersAsync(context.Db, enterpriseIds, cancellationToken);
        var units = await context.Db.Set<Enterprise>().AsNoTracking().Where(e => enterpriseIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.UnitId, cancellationToken);
        var wanted = new List<WantedReminder>();
        foreach (var (certificate, year, days) in due)
        {
            foreach (var day in days)
            {
                var above = reminding.Plan.Escalates(day) ? await readers.AboveAsync(context.Db, units[certificate.EnterpriseId], cancellationToken) : [];
                wanted.AddRange(holders[certificate.EnterpriseId].Concat(above).Distinct().Select(account => new WantedReminder(Id(certificate.Id, year.Year), year.DueOn, day.On, account, certificate.IssuedOn)));
            }
        }

        await Reminding.StageAsync(context, Kind, wanted, cancellationToken);
        return held.Count < CertificatesAtOnce ? null : held[^1].Id;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await FindAsync(db, ids, cancellationToken);
        var owed = await YearlyAssessments.OfAsync(db, seed.Get<GradingRules>(GradingRules.Path).Yearly, [.. found.Values.Select(f => f.Certificate).Where(c => c.HoldsOn(today))], cancellationToken);
        return
        [
            .. from id in ids
               let parts = PartsOf(id)
               where owed.ContainsKey(parts.Certificate)
               let year = owed[parts.Certificate].FirstOrDefault(y => y.Year == parts.Year)
               where year is { FiledOn: null }
               orderby year.DueOn, id
               select new DigestLine(id, year.DueOn, LineOf(found[parts.Certificate].Enterprise, year, today)),
        ];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var found = await FindAsync(db, ids, cancellationToken);
        return ids.Distinct().Where(id => found.ContainsKey(PartsOf(id).Certificate)).ToDictionary(id => id, id => new ReminderName(
            new Message("grading.reminder.yearly-of", found[PartsOf(id).Certificate].Enterprise, GradingWords.Number(PartsOf(id).Year)), $"/grading/certificates/{PartsOf(id).Certificate}"));
    }

    private static async Task<Dictionary<string, (GradingCertificate Certificate, string Enterprise)>> FindAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var certificates = ids.Select(id => PartsOf(id).Certificate).Distinct().ToList();
        return (await db.GradingCertificates.AsNoTracking().Where(c => certificates.Contains(c.Id)).Join(db.Set<Enterprise>().AsNoTracking(), c => c.EnterpriseId, e => e.Id, (c, e) => new { Certificate = c, e.Name }).ToListAsync(cancellationToken))
            .ToDictionary(f => f.Certificate.Id, f => (f.Certificate, f.Name));
    }

    private static string Id(string certificateId, int year) => $"{certificateId}/{GradingWords.Number(year)}";

    private static (string Certificate, int Year) PartsOf(string id) => id.Split('/') is [var certificate, var year] ? (certificate, int.Parse(year, CultureInfo.InvariantCulture)) : throw new FormatException(id);

    private static Message LineOf(string enterprise, YearlyAssessment year, DateOnly today)
    {
        var days = today.DayNumber - year.DueOn.DayNumber;
        return new Message(
            days < 0 ? "grading.reminder.yearly-ahead" : days == 0 ? "grading.reminder.yearly-due" : "grading.reminder.yearly-late",
            enterprise, GradingWords.Number(year.Year), GradingWords.Date(year.DueOn), GradingWords.Number(Math.Abs(days)));
    }
}
