using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>A permit as its signers see it.</summary>
public sealed class WorkPermitFace : ICaseFace
{
    /// <summary>The kind of a permit's case.</summary>
    public const string CaseKind = "permit";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var permit = await db.WorkPermits.AsNoTracking().Include(p => p.Readings).SingleAsync(p => p.Id == caseId, cancellationToken);
        return JsonSerializer.SerializeToElement(
            new
            {
                permit.Number,
                permit.TypeCode,
                permit.Status,
                permit.Grade,
                permit.IsRaised,
                permit.NeedsFurtherApprover,
                permit.ApplicantName,
                permit.Content,
                permit.Periods,
                permit.Approvals,
                Readings = permit.Readings.OrderBy(r => r.TakenAt).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r => new { r.Id, r.Point, r.Gas, r.Value, r.Unit, r.Least, r.Most, r.TakenAt, r.ByName }),
                permit.Checks,
                permit.Talks,
                Monitoring = permit.Steps.Where(s => s.Action == PermitAction.Monitor).Select(s => new { s.At, s.By }),
            },
            PermitJson.Options);
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.WorkPermits.Where(p => p.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
