using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>Office or enforcement plans an inspection; its inspector gets the task of recording it.</summary>
public sealed class PlanInspection(TownClock clock) : IOperation<PlanInspection.Request, string>
{
    /// <summary>The key of the form's draft.</summary>
    public const string DraftKey = "inspection:new";

    /// <param name="EnterpriseId">Whom.</param>
    /// <param name="Kind">In which way.</param>
    /// <param name="PlannedOn">When.</param>
    /// <param name="InspectorId">The account of who inspects.</param>
    /// <param name="Partners">Who takes part, or null.</param>
    public sealed record Request(string EnterpriseId, InspectionKind Kind, DateOnly PlannedOn, string InspectorId, string? Partners);

    /// <returns>The inspection's id.</returns>
    /// <exception cref="RuleViolationException">The actor does not inspect, the inspector does not, or the plan is incomplete.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireInspectorAsync(cancellationToken);
        var enterprise = await context.OperatingEnterpriseAsync(request.EnterpriseId, cancellationToken);
        var inspects = await context.Db.Set<Appointment>().AnyAsync(a => a.AccountId == request.InspectorId && (a.Role == Roles.Enforcement || a.Role == Roles.Office), cancellationToken);
        var inspector = inspects ? await context.Db.Users.FindAsync([request.InspectorId], cancellationToken) : null;
        if (inspector is null)
        {
            throw new RuleViolationException("supervision.inspector-missing");
        }

        var today = clock.DateOf(context.Now);
        var number = (await context.NumbersAsync("JC", today.Year, cancellationToken)).Next();
        var inspection = new Inspection(context.NewId(), number, enterprise.Id, request.Kind, request.PlannedOn, (inspector.Id, inspector.DisplayName), request.Partners, today);
        context.Db.Add(inspection);
        var file = new CaseFile(inspection.Id, InspectionFace.CaseKind, number, enterprise.Name, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.inspection.planned", SupervisionWords.Date(inspection.PlannedOn), $"@supervision.kind.{inspection.Kind}"), cancellationToken: cancellationToken);
        var start = new StartProcess("inspection", new Dictionary<string, JsonElement> { ["InspectionId"] = JsonSerializer.SerializeToElement(inspection.Id) }, inspection.Id, inspection.Id);
        file.MovedBy((await context.Processes.StartAsync(start, cancellationToken)).Id);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new SupervisionChanged(inspection.Id));
        return inspection.Id;
    }
}
