using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>
/// Service task <c>permit.record</c>: moves the permit's own life as the definition says. The permit decides whether it may:
/// a refusal refuses the whole command, the answer that led here included.
/// </summary>
public sealed class RecordPermitStep(PermitWorld world, PermitMails mails, TownClock clock) : IServiceTask
{
    public const string TaskName = "permit.record";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.CasePermitAsync(call.CaseId!, cancellationToken);
        var file = (await context.Db.Cases.FindAsync([permit.Id], cancellationToken))!;
        var by = context.Shared<TaskReply>() is { } reply ? await context.PermitActorAsync(reply, cancellationToken) : (await context.ActorAsync(cancellationToken)).ToPermitActor();
        var around = await world.AroundAsync(context.Db, permit, cancellationToken);
        var reason = call.Text("reason");
        var action = call.Text("action") ?? "";
        var before = permit.Version;
        var news = Move(permit, action, reason, by, around, context);
        if (news is not null)
        {
            context.RecordBySystem(file, news);
        }

        if (permit.IsEnded)
        {
            file.Close(context.Now);
        }

        // A race may have moved it already: then nobody is told a second time.
        if (permit.Version != before && Subject(action, permit) is { } subject)
        {
            // Whoever neglects a duty is not the only one to hear of it.
            await mails.ToEveryoneAsync(context, permit, subject, Lines(permit, reason), cancellationToken, action == "stop-unrecorded" ? Roles.SafetyDepartment : null);
        }

        context.Announce(new PermitsChanged(permit.Id));
        return JsonSerializer.SerializeToElement(new { status = permit.Status.ToString() });
    }

    // Returns what the product did by itself; what a person did is in the history already, from the answer.
    private Message? Move(WorkPermit permit, string action, string? reason, PermitActor by, PermitSurroundings around, CommandContext context)
    {
        switch (action)
        {
            case "approve":
                permit.Approve(around);
                return new Message("audit.permit.approved");
            case "return":
                permit.Return(reason, by, context.AskedAt);
                var signers = VoidSignatures(permit, context);
                return signers.Count == 0 ? null : new Message("audit.permit.signatures-void", Localized.AsArgument(signers.Select(s => new Localized(s, s))));
            case "reject":
                permit.Reject(reason, by, context.AskedAt);
                return null;
            case "cancel":
                permit.Cancel(reason, by, context.AskedAt);
                return null;
            case "confirm":
                permit.Confirm(around, by);
                return null;
            case "start":
                permit.Start(around, by);
                return new Message("audit.permit.active", Said.At(permit.WindowTo!.Value, clock));
            case "suspend":
                permit.Suspend(reason, by, context.AskedAt);
                return null;
            case "pause":
                return permit.SuspendOutsidePeriod(context.Now) ? new Message("audit.permit.paused") : null;
            case "stop-unrecorded":
                return permit.SuspendUnrecorded(around.Type, context.Now) ? new Message("audit.permit.stopped-unrecorded") : null;
            case "resume":
                permit.Resume(around, by);
                return null;
            case "hand-back":
                permit.HandBack(by, context.AskedAt);
                return null;
            case "refuse-acceptance":
                permit.RefuseAcceptance(reason, by, context.AskedAt);
                return null;
            case "accept":
                permit.Accept(by, context.AskedAt);
                return null;
            case "archive":
                permit.Archive(around.Type, PermitActor.Product, context.Now, clock.Today);
                return new Message("audit.permit.archived", Said.On(permit.KeepUntil!.Value));
            case "expire":
                return permit.Expire(context.Now) ? new Message("audit.permit.expired") : null;
            default:
                throw new RuleViolationException("permit.unknown-action", action);
        }
    }

    // Returns whose signatures these were, so that each can be named.
    private static List<string> VoidSignatures(WorkPermit permit, CommandContext context)
    {
        var given = context.Db.Signatures.Where(s => s.CaseId == permit.Id && s.VoidedAt == null).OrderBy(s => s.At).ToList();
        given.ForEach(s => s.Void(context.Now));
        return [.. given.Select(s => s.SignerName).Distinct()];
    }

    private static Message? Subject(string action, WorkPermit permit) => action switch
    {
        "approve" => new Message("mail.permit.approved", permit.Number!),
        "return" => new Message("mail.permit.returned", permit.Number!),
        "reject" => new Message("mail.permit.rejected", permit.Number!),
        "suspend" or "pause" or "stop-unrecorded" => new Message("mail.permit.suspended", permit.Number!),
        "expire" => new Message("mail.permit.expired", permit.Number!),
        _ => null,
    };

    private static IReadOnlyList<Message> Lines(WorkPermit permit, string? reason) =>
        reason is { Length: > 0 } ? [new Message("mail.permit.reason", reason)]
        : permit.Suspension?.Cause is { } cause ? [cause]
        : [];
}
