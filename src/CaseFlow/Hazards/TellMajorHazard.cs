using System.Text.Json;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Hazards;

/// <summary>Service task <c>hazard.tell</c>: the office learns of a major hidden danger (重大事故隐患) at once, whoever found it.</summary>
public sealed class TellMajorHazard(HazardNotices notices) : IServiceTask
{
    public const string TaskName = "hazard.tell";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var hazard = await context.HazardAsync(call.CaseId!, cancellationToken);
        if (hazard.IsMajor)
        {
            await notices.OfficeAsync(context, hazard, new Message("hazard.mail-major", hazard.Number), cancellationToken);
        }

        return null;
    }
}
