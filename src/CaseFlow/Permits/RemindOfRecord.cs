using System.Globalization;
using System.Text.Json;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Service task <c>permit.remind-record</c>: tells guardian and leader that a gas record falls due (payload <c>due</c>), unless it was made meanwhile.</summary>
public sealed class RemindOfRecord(PermitWorld world, PermitMails mails) : IServiceTask
{
    public const string TaskName = "permit.remind-record";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.CasePermitAsync(call.CaseId!, cancellationToken);
        var asked = DateTimeOffset.Parse(call.Text("due") ?? "", CultureInfo.InvariantCulture);
        if (GasTest.NextDue(permit, world.TypeOf(permit)) is { } due && due <= asked && context.Now < due)
        {
            var subject = new Message("mail.permit.record-due", permit.Number!);
            await mails.ToSiteAsync(context, permit, subject, [new Message("mail.permit.record-due-at", world.Said(due))], cancellationToken);
        }

        return null;
    }
}
