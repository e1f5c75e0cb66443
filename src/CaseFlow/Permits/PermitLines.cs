using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Permits.Pages;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Permits in one line of a list.</summary>
public sealed class PermitLines(PermitTypeLibrary types) : ICaseLines
{
    public string Kind => WorkPermitFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var permits = await db.WorkPermits.AsNoTracking().Where(p => caseIds.Contains(p.Id)).ToListAsync(cancellationToken);
        var ids = permits.Select(p => p.WorkingEnterpriseId).Distinct().ToList();
        var names = await db.Set<Enterprise>().AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, cancellationToken);
        return permits.ToDictionary(p => p.Id, p => Line(p, names.GetValueOrDefault(p.WorkingEnterpriseId, "")));
    }

    private CaseLine Line(WorkPermit permit, string working)
    {
        var type = types.Types.Find(permit.TypeCode);
        var grade = type?.Grades.Count > 1 ? type.Grade(permit.Grade)?.Name.ToString() : null;
        var kind = type?.Name.ToString() ?? permit.TypeCode;
        return new CaseLine(permit.Content.Place, working, grade is null ? kind : $"{kind} · {grade}", PermitLooks.Icon(permit.TypeCode), PermitLooks.Tone(permit.Status), PermitWords.Key(permit.Status));
    }
}
