using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings.Pages;

/// <summary>A decision in a list.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Owner">Who owes it, by name.</param>
public sealed record DecisionRow(MeetingDecision Decision, string Owner)
{
    /// <summary>Where a press leads.</summary>
    public string Href => $"/meetings/decisions/{Decision.Id}";

    /// <summary>Reads some, in order of their numbers.</summary>
    public static async Task<IReadOnlyList<DecisionRow>> ReadAsync(CaseFlowDbContext db, IQueryable<MeetingDecision> decisions, Texts texts, CancellationToken cancellationToken)
    {
        var rows = await decisions.AsNoTracking().OrderBy(d => d.Number).Select(d => new
        {
            Decision = d,
            Unit = db.Set<Unit>().Where(u => u.Id == d.UnitId).Select(u => u.Name).FirstOrDefault(),
            Enterprise = db.Set<Enterprise>().Where(e => e.Id == d.EnterpriseId).Select(e => e.Name).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new DecisionRow(r.Decision, r.Enterprise ?? r.Unit ?? texts["role.office"]))];
    }
}
