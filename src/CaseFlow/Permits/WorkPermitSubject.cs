using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>What the inbox says about a permit's tasks.</summary>
public sealed class WorkPermitSubject(PermitTypeLibrary types) : ITaskSubject
{
    public string Kind => WorkPermitFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.Db.WorkPermits.FindAsync([request.CaseId!], cancellationToken) ?? throw new RuleViolationException("permit.unknown");
        var type = types.Types[permit.TypeCode];
        var isApproval = request.TypeName is PermitTasks.ConfirmSite or PermitTasks.Approve;

        // Who does not approve in time approves nothing: the work cannot begin before.
        var due = isApproval || request.TypeName is PermitTasks.Confirm or PermitTasks.Start
            ? permit.WindowFrom > context.Now ? permit.WindowFrom : permit.WindowTo
            : permit.WindowTo;
        return new TaskAbout(
            new Message("permit.task-subject", type.Name.AsArgument(), type.Grade(permit.Grade)!.Name.AsArgument(), permit.Content.Place, permit.Number ?? ""),
            request.TypeName is PermitTasks.Revise or PermitTasks.Accept or PermitTasks.Tidy ? null : due,
            PermitTasks.IsForOutsiders(request.TypeName) ? await PermitAccess.InvolvedAsync(context.Db, permit.ApplicantId, permit.Content, cancellationToken) : []);
    }
}
