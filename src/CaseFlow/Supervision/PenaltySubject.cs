using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>What the inbox says about a penalty case; who proposed it does not decide it.</summary>
public sealed class PenaltySubject : ITaskSubject
{
    public string Kind => PenaltyFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var penalty = await context.PenaltyAsync(request.CaseId!, cancellationToken);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([penalty.EnterpriseId], cancellationToken))!;
        return new TaskAbout(new Message("supervision.penalty-subject", enterprise.Name, penalty.Number), null, request.TypeName == SupervisionTasks.Decide ? [penalty.ProposedById] : []);
    }
}
