using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>Somebody who sees an enterprise's file reports a hidden danger there (隐患上报): office, enforcement, unit, grid member or the enterprise itself.</summary>
public sealed class ReportHazard(RaiseHazard raise) : IOperation<ReportHazard.Request, ReportHazard.Result>
{
    /// <summary>The key of the form's draft.</summary>
    public const string DraftKey = "hazard:new";

    /// <param name="EnterpriseId">Where.</param>
    /// <param name="Severity">How grave.</param>
    /// <param name="Description">What is wrong.</param>
    /// <param name="Place">Where at the enterprise, or null.</param>
    /// <param name="DueOn">To be corrected by the end of this day; null: as the rules say.</param>
    public sealed record Request(string EnterpriseId, HazardSeverity Severity, string Description, string? Place, DateOnly? DueOn);

    /// <param name="HazardId">The hidden danger, also its case.</param>
    /// <param name="Number">Its number.</param>
    public sealed record Result(string HazardId, string Number);

    /// <exception cref="RuleViolationException">The actor does not see this enterprise, or the report does not say what is wrong.</exception>
    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        (await context.EnterpriseAsync(request.EnterpriseId, cancellationToken)).RequireOperating();
        var finding = new HazardFinding(request.EnterpriseId, HazardSource.Report, request.Severity, request.Description) { Place = request.Place, DueOn = request.DueOn };
        var hazard = await raise.StageAsync(context, finding, cancellationToken);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        return new Result(hazard.Id, hazard.Number);
    }
}
