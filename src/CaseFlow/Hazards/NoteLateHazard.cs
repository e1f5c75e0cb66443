using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Hazards;

/// <summary>Service task <c>hazard.note-late</c>: puts lateness (整改逾期) into the history once for each deadline, and tells who corrects and who verifies; of a major one also the office.</summary>
public sealed class NoteLateHazard(HazardNotices notices, TownClock clock) : IServiceTask
{
    public const string TaskName = "hazard.note-late";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var hazard = await context.HazardAsync(call.CaseId!, cancellationToken);
        if (hazard.NoteLate(clock.DateOf(context.Now)))
        {
            context.RecordBySystem((await context.Db.Cases.FindAsync([hazard.Id], cancellationToken))!, new Message("audit.hazard.late", HazardWords.Date(hazard.DueOn)));
            await notices.LateAsync(context, hazard, cancellationToken);
            context.Announce(new HazardsChanged(hazard.Id));
        }

        return null;
    }
}
