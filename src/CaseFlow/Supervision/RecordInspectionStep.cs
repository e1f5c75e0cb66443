using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>Service task <c>inspection.record-step</c>: completes an inspection — orders are numbered, everything wrong goes into correction by the order's deadline — lifts its stop of work, or calls it off.</summary>
public sealed class RecordInspectionStep(RaiseHazard raise, SeedDocuments seed, TownClock clock) : IServiceTask
{
    public const string TaskName = "inspection.record-step";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var inspection = await context.InspectionAsync(call.CaseId!, cancellationToken);
        var reply = context.Shared<TaskReply>()!;
        switch (call.Text("action"))
        {
            case "complete":
                inspection.Complete(
                    inspection.Record.FoundAnything ? await NumberAsync("ZL", context, cancellationToken) : null,
                    inspection.Record.FoundMajor ? await NumberAsync("TC", context, cancellationToken) : null);
                await RaiseAsync(inspection, context, cancellationToken);
                break;
            case "lift":
                inspection.Lift(await OpenMajorAsync(inspection, context, cancellationToken), clock.DateOf(reply.At));
                break;
            case "call-off":
                inspection.CallOff(reply.Comment);
                break;
            case var unknown:
                throw new RuleViolationException("supervision.unknown-action", unknown ?? "");
        }

        if (inspection.Status != InspectionStatus.StopWork)
        {
            (await context.Db.Set<CaseFile>().FindAsync([inspection.Id], cancellationToken))!.Close(context.Now);
        }

        context.Announce(new SupervisionChanged(inspection.Id));
        return JsonSerializer.SerializeToElement(new { status = inspection.Status.ToString(), stopped = inspection.Status == InspectionStatus.StopWork });
    }

    private static Task<int> OpenMajorAsync(Inspection inspection, CommandContext context, CancellationToken cancellationToken) =>
        context.Db.Hazards.CountAsync(h => h.Source == HazardSource.Inspection && h.SourceId == inspection.Id && h.Severity == HazardSeverity.Major && h.Status != HazardStatus.Closed, cancellationToken);

    private async Task<string> NumberAsync(string prefix, CommandContext context, CancellationToken cancellationToken) =>
        (await context.NumbersAsync(prefix, clock.DateOf(context.Now).Year, cancellationToken)).Next();

    private async Task RaiseAsync(Inspection inspection, CommandContext context, CancellationToken cancellationToken)
    {
        var items = seed.Get<IReadOnlyList<CheckItem>>(CheckItem.Path).ToDictionary(i => i.Code);
        var wrong = inspection.Record.Items.Where(i => i.Verdict == CheckVerdict.Wrong)
            .Select(i => (Key: $"item:{i.Code}", Finding: new InspectionFinding(HazardSeverity.General, $"{items[i.Code].Label.Zh}：{i.Note}", null)));
        foreach (var (key, finding) in wrong.Concat(inspection.Record.Findings.Index().Select(f => (Key: $"finding:{f.Index}", Finding: f.Item))))
        {
            var raised = new HazardFinding(inspection.EnterpriseId, HazardSource.Inspection, finding.Severity, finding.Text) { SourceId = inspection.Id, SourceItem = key, Place = finding.Place, DueOn = inspection.OrderDueOn };
            await raise.StageAsync(context, raised, cancellationToken);
        }
    }
}
