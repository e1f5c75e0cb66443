using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>The organising unit or the office registers a review unit (登记评审单位), or names it anew.</summary>
public sealed class SaveReviewUnit(TownClock clock) : IOperation<SaveReviewUnit.Request, string>
{
    /// <param name="Id">The unit; null for a new one.</param>
    /// <param name="Name">Its name; unique.</param>
    public sealed record Request(string? Id, string? Name);

    /// <summary>The key of the draft that the page keeps.</summary>
    public static string DraftKey(string? id) => $"review-unit:{id ?? "new"}";

    /// <returns>Its id.</returns>
    /// <exception cref="RuleViolationException">The actor keeps no grading, no name is given, or another unit has it.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.KeeperAsync(cancellationToken);
        var name = request.Name?.Trim() ?? "";
        if (await context.Db.ReviewUnits.AnyAsync(u => u.Name == name && u.Id != request.Id, cancellationToken))
        {
            throw new RuleViolationException("grading.unit-there-already", name);
        }

        var unit = request.Id is { } id
            ? await context.Db.ReviewUnits.FindAsync([id], cancellationToken) ?? throw new RuleViolationException("grading.unknown")
            : context.Db.Add(new ReviewUnit(context.NewId(), name, isDemo: false)).Entity;
        var before = unit.Name;
        unit.Rename(name);
        var happened = request.Id is null ? new Message("audit.grading.unit-registered", name) : new Message("audit.grading.unit-renamed", before, name);
        await context.RecordAsync(await ReviewUnitFile.OfAsync(context, unit, clock, cancellationToken), happened, cancellationToken: cancellationToken);
        await context.DropDraftAsync(DraftKey(request.Id), cancellationToken);
        context.Announce(new GradingChanged(unit.Id));
        return unit.Id;
    }
}
