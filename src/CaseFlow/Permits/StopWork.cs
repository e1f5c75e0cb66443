using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Stops work that goes on (叫停): anybody of the site or on the permit may, with a reason.</summary>
public sealed class StopWork(PermitMails mails) : IOperation<StopWork.Request, bool>
{
    public sealed record Request(string PermitId, string Reason);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.PermitAsync(request.PermitId, cancellationToken);
        var actor = await context.ActorAsync(cancellationToken);
        permit.Suspend(request.Reason, actor.ToPermitActor(), context.Now);
        var file = (await context.Db.Cases.FindAsync([permit.Id], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.permit.stopped"), request.Reason, cancellationToken: cancellationToken);
        await context.Processes.PublishAsync("permit.stop", permit.Id, JsonSerializer.SerializeToElement(new { comment = request.Reason }), context.NewId(), cancellationToken);
        await mails.ToEveryoneAsync(context, permit, new Message("mail.permit.stopped", permit.Number!), [new Message("mail.permit.stopped-by", actor.DisplayName, request.Reason)], cancellationToken);
        context.Announce(new PermitsChanged(permit.Id));
        return true;
    }
}
