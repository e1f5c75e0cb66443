using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>What is known of a permit before a person decides: certificates, other works, separation of duties, gas test.</summary>
public sealed class PermitChecks(PermitWorld world) : ITaskChecks
{
    public string Kind => WorkPermitFace.CaseKind;

    public async Task<IReadOnlyList<TaskCheck>> CheckAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken)
    {
        var permit = await db.WorkPermits.AsNoTracking().Include(p => p.Readings).SingleAsync(p => p.Id == task.CaseId, cancellationToken);
        var around = await world.AroundAsync(db, permit, cancellationToken);
        var crew = CrewRules.Check(permit.Content, around);
        var checks = new List<TaskCheck>();
        checks.AddRange(crew.Count == 0 ? [new TaskCheck(true, new Message("permit.check.certificates"))] : crew.Select(c => new TaskCheck(false, c)));
        checks.AddRange(around.Conflicts.Count == 0 ? [new TaskCheck(true, new Message("permit.check.no-conflict"))] : around.Conflicts.Select(c => new TaskCheck(c.Blocks ? false : null, c.Sentence)));
        if (task.TypeName is PermitTasks.ConfirmSite or PermitTasks.Approve)
        {
            checks.Add(new TaskCheck(true, new Message("permit.check.not-applicant")));
            if (around.Type.Gas is { } gas)
            {
                checks.Add(new TaskCheck(null, new Message("permit.check.gas-before-start", gas.MaxAgeAtStartMinutes.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
            }
        }
        else if (task.TypeName == PermitTasks.Start)
        {
            var reasons = StartConditions.Check(permit, around);
            checks.AddRange(reasons.Count == 0 ? [new TaskCheck(true, new Message("permit.check.ready"))] : reasons.Select(r => new TaskCheck(false, r)));
        }

        return checks;
    }
}
