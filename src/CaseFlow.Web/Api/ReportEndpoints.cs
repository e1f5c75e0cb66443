using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Reporting;
using CaseFlow.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Api;

internal static class ReportEndpoints
{
    /// <param name="Texts">Words by the form's codes.</param>
    /// <param name="Figures">Counts by the form's codes.</param>
    /// <param name="IdempotencyKey">The same key with the same body changes nothing the second time.</param>
    public sealed record Written(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, int> Figures, string IdempotencyKey) : IKeyed;

    public sealed record Reason(string Text, string IdempotencyKey) : IKeyed;

    public sealed record NewDue(DateOnly DueOn, string Reason, string IdempotencyKey) : IKeyed;

    public sealed record ReportRow(string Id, string Number, string Unit, string Person, int Year, int Month, string Status, DateOnly DueOn, DateOnly? FiledOn, int DaysLate);

    public sealed record ReportList(int Total, IReadOnlyList<ReportRow> Reports);

    public static void Map(IEndpointRouteBuilder reports)
    {
        reports.MapGet("", ListAsync).WithSummary("One page of the monthly reports that the caller may see, latest month first.");
        reports.MapGet("{id}", GetAsync).WithSummary("A report as its signer sees it.");
        reports.MapPut("{id}", WriteAsync).WithSummary("Writes a report down; it is filed by answering its task.");
        reports.MapPost("{id}/return", ReturnAsync).WithSummary("Sends a filed report back.");
        reports.MapPost("{id}/waive", WaiveAsync).WithSummary("Does without a report.");
        reports.MapPost("{id}/due", MoveAsync).WithSummary("Moves a report's due date; its reminders follow.");
    }

    private static async Task<ReportList> ListAsync(ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, TownClock clock, CancellationToken cancellationToken, int? year = null, int? month = null, string? unit = null, ReportStatus? status = null, int page = 0, int size = 50)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(person.ToCaller("token").AccountId, clock.Now, cancellationToken);
        var found = db.MonthlyReports.AsNoTracking().VisibleTo(actor)
            .Where(r => (year == null || r.Year == year) && (month == null || r.Month == month) && (unit == null || r.UnitId == unit) && (status == null || r.Status == status));
        var rows = await found.OrderByDescending(r => r.Year).ThenByDescending(r => r.Month).ThenBy(r => r.Number).OnPage(page, size).ToListAsync(cancellationToken);
        return new ReportList(await found.CountAsync(cancellationToken), [.. rows.Select(r => Row(r, clock.Today))]);
    }

    private static async Task<object> GetAsync(string id, ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, IEnumerable<ICaseFace> faces, TownClock clock, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var report = await FindAsync(db, id, person, clock, cancellationToken);
        return new { Report = Row(report, clock.Today), Shown = await faces.Single(f => f.Kind == MonthlyReportFace.CaseKind).ShowAsync(db, id, cancellationToken) };
    }

    private static async Task<bool> WriteAsync(string id, Written body, ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, CommandGateway gateway, WriteReport write, TownClock clock, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var report = await FindAsync(db, id, person, clock, cancellationToken);
        var request = new WriteReport.Request(report.UnitId, report.Year, report.Month, new ReportContent(body.Texts, body.Figures));
        return await gateway.RunAsync(write, request, person.ToCaller("token"), body.IdempotencyKey, cancellationToken);
    }

    private static Task<bool> ReturnAsync(string id, Reason body, ClaimsPrincipal person, CommandGateway gateway, ReturnReport giveBack, CancellationToken cancellationToken) =>
        gateway.RunAsync(giveBack, new ReturnReport.Request(id, body.Text), person.ToCaller("token"), body.IdempotencyKey, cancellationToken);

    private static Task<bool> WaiveAsync(string id, Reason body, ClaimsPrincipal person, CommandGateway gateway, WaiveReport waive, CancellationToken cancellationToken) =>
        gateway.RunAsync(waive, new WaiveReport.Request(id, body.Text), person.ToCaller("token"), body.IdempotencyKey, cancellationToken);

    private static Task<bool> MoveAsync(string id, NewDue body, ClaimsPrincipal person, CommandGateway gateway, MoveDueDate move, CancellationToken cancellationToken) =>
        gateway.RunAsync(move, new MoveDueDate.Request(id, body.DueOn, body.Reason), person.ToCaller("token"), body.IdempotencyKey, cancellationToken);

    private static async Task<MonthlyReport> FindAsync(CaseFlowDbContext db, string id, ClaimsPrincipal person, TownClock clock, CancellationToken cancellationToken)
    {
        var actor = await db.ActorAsync(person.ToCaller("token").AccountId, clock.Now, cancellationToken);
        return await db.MonthlyReports.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new RuleViolationException("report.unknown");
    }

    private static ReportRow Row(MonthlyReport r, DateOnly today) =>
        new(r.Id, r.Number, r.UnitId, r.PersonId, r.Year, r.Month, r.Status.ToString(), r.DueOn, r.FiledOn, r.DaysLate(today));
}
