using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using Microsoft.Extensions.Options;

namespace CaseFlow.Reminders;

/// <summary>Who is told besides the person who owes something, once it is late enough: the head of the unit and the office.</summary>
public sealed class ReminderReaders(IOptions<RemindersOptions> options)
{
    /// <summary>Accounts of the unit's heads, where there is a unit, and of the office.</summary>
    public async Task<IReadOnlyList<string>> AboveAsync(CaseFlowDbContext db, string? unitId, CancellationToken cancellationToken)
    {
        var heads = unitId is null ? [] : await TaskDesk.CandidatesAsync(db, new TaskAssignment(null, options.Value.HeadRole, null, unitId), [], cancellationToken);
        var office = await TaskDesk.CandidatesAsync(db, new TaskAssignment(null, Roles.Office, null, null), [], cancellationToken);
        return [.. heads.Concat(office).Select(a => a.Id).Distinct()];
    }
}
