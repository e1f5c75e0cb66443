using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>Office or enforcement proposes a penalty on the unit, on the responsible person, or on both (一案双罚); somebody else of the office decides.</summary>
public sealed class ProposePenalty(SeedDocuments seed, TownClock clock) : IOperation<ProposePenalty.Request, string>
{
    /// <summary>The key of the form's draft.</summary>
    public const string DraftKey = "penalty:new";

    /// <param name="EnterpriseId">Whom.</param>
    /// <param name="InspectionId">The inspection it comes from, or null.</param>
    /// <param name="Facts">What was done wrong.</param>
    /// <param name="Fines">For one or both parties.</param>
    public sealed record Request(string EnterpriseId, string? InspectionId, string Facts, IReadOnlyList<ProposedFine> Fines);

    /// <returns>The case's id.</returns>
    /// <exception cref="RuleViolationException">The actor does not inspect, or the proposal is incomplete or out of range.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.RequireInspectorAsync(cancellationToken);
        var enterprise = await context.OperatingEnterpriseAsync(request.EnterpriseId, cancellationToken);
        if (request.InspectionId is { } from && (await context.InspectionAsync(from, cancellationToken)).EnterpriseId != enterprise.Id)
        {
            throw new RuleViolationException("supervision.inspection-unknown");
        }

        var today = clock.DateOf(context.Now);
        var bases = seed.Get<IReadOnlyList<PenaltyBasis>>(PenaltyBasis.Path);
        var number = (await context.NumbersAsync("AJ", today.Year, cancellationToken)).Next();
        var penalty = new Penalty(context.NewId(), number, enterprise.Id, request.InspectionId, request.Facts, request.Fines, bases, actor, today);
        context.Db.Add(penalty);
        var file = new CaseFile(penalty.Id, PenaltyFace.CaseKind, number, enterprise.Name, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.penalty.proposed"), cancellationToken: cancellationToken);
        var start = new StartProcess("penalty", new Dictionary<string, JsonElement> { ["PenaltyId"] = JsonSerializer.SerializeToElement(penalty.Id) }, penalty.Id, penalty.Id);
        file.MovedBy((await context.Processes.StartAsync(start, cancellationToken)).Id);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new SupervisionChanged(penalty.Id));
        return penalty.Id;
    }
}
