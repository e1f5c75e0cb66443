using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Registry;
using CaseFlow.Ui;
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
        return new CaseLine(permit.Content.Place, working, grade is null ? kind : $"{kind} · {grade}", Icon(permit.TypeCode), Tone(permit.Status), PermitWords.Key(permit.Status));
    }

    private static StateTone Tone(PermitStatus status) => status switch
    {
        PermitStatus.Draft or PermitStatus.Returned => StateTone.Draft,
        PermitStatus.Active => StateTone.Active,
        PermitStatus.Suspended => StateTone.Suspended,
        PermitStatus.Accepted or PermitStatus.Archived => StateTone.Ended,
        PermitStatus.Rejected or PermitStatus.Cancelled or PermitStatus.Expired => StateTone.Refused,
        _ => StateTone.InApproval,
    };

    private static string Icon(string typeCode) => typeCode switch
    {
        "hot-work" => "local_fire_department",
        "confined-space" => "move_down",
        _ => "assignment",
    };
}
