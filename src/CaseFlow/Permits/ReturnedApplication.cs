using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Answers the applicant's task on a returned application (退回修改) where the application is changed, so that nobody goes to a second page to submit it again.</summary>
public sealed class ReturnedApplication(IDbContextFactory<CaseFlowDbContext> contexts, ReadTask reader, CommandGateway gateway, CompleteTask complete)
{
    /// <param name="permitId">The permit.</param>
    /// <param name="outcome"><c>Resubmit</c> or <c>Withdraw</c>.</param>
    /// <param name="reason">Why, where the outcome asks for it.</param>
    /// <param name="caller">The applicant.</param>
    /// <exception cref="RuleViolationException">A rule refuses it, or nothing waits for an answer any more.</exception>
    public async Task AnswerAsync(string permitId, string outcome, string? reason, Caller caller)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var task = await db.Tasks.AsNoTracking().SingleOrDefaultAsync(t => t.CaseId == permitId && t.TypeName == PermitTasks.Revise && t.State == WorkTaskState.Open)
            ?? throw new RuleViolationException("inbox.already-answered");
        var shown = await reader.HashAsync(task.Id, default);
        await gateway.RunAsync(complete, new CompleteTask.Request(task.Id, outcome, reason, null, null, shown), caller, $"task:{task.Id}:{outcome}:{shown}");
    }
}
