using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Guidance;

/// <summary>Service task <c>guidance.record-step</c>: completes a visit — hidden dangers are raised, good practices offered, advisers kept — or calls it off.</summary>
public sealed class RecordVisitStep(RaiseHazard raise) : IServiceTask
{
    public const string TaskName = "guidance.record-step";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var visit = await context.VisitAsync(call.CaseId!, cancellationToken);
        var reply = context.Shared<TaskReply>()!;
        switch (call.Text("action"))
        {
            case "complete":
                visit.Complete(reply.By.DisplayName);
                await KeepAdvisersAsync(visit, context, cancellationToken);
                await SettleFindingsAsync(visit, context, cancellationToken);
                break;
            case "call-off":
                visit.CallOff(reply.Comment);
                break;
            case var unknown:
                throw new RuleViolationException("guidance.unknown-action", unknown ?? "");
        }

        (await context.Db.Set<CaseFile>().FindAsync([visit.Id], cancellationToken))!.Close(context.Now);
        context.Announce(new GuidanceChanged(visit.Id));
        return JsonSerializer.SerializeToElement(new { status = visit.Status.ToString() });
    }

    private static async Task KeepAdvisersAsync(GuidanceVisit visit, CommandContext context, CancellationToken cancellationToken)
    {
        var team = (await context.Db.Set<GuidanceTeam>().FindAsync([visit.TeamId], cancellationToken))!;
        foreach (var (order, member) in team.Members.Index())
        {
            context.Db.Add(new VisitAdviser(visit, order, member));
        }
    }

    private async Task SettleFindingsAsync(GuidanceVisit visit, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var (at, finding) in visit.Record.Findings.Index())
        {
            switch (finding.Kind)
            {
                case FindingKind.GeneralHazard or FindingKind.MajorHazard:
                    var severity = finding.Kind == FindingKind.MajorHazard ? HazardSeverity.Major : HazardSeverity.General;
                    var raised = new HazardFinding(visit.EnterpriseId, HazardSource.Guidance, severity, finding.Text) { SourceId = visit.Id, SourceItem = $"{at}", Place = finding.Place };
                    await raise.StageAsync(context, raised, cancellationToken);
                    break;
                case FindingKind.GoodPractice:
                    context.Db.Add(new GoodPractice(context.NewId(), visit, finding));
                    break;
                default:
                    // Advice stays in the record, where the enterprise reads it.
                    break;
            }
        }
    }
}
