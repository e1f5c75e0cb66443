using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>A reviewer leaves a review unit; what the person reviewed stays on record with both.</summary>
public sealed class LeaveReviewUnit(TownClock clock) : IOperation<LeaveReviewUnit.Request, bool>
{
    public sealed record Request(string AccountId, string? Reason);

    /// <exception cref="RuleViolationException">The actor keeps no grading, no reason is given, or the person reviews something now.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.KeeperAsync(cancellationToken);
        var member = await context.Db.Set<ReviewUnitMember>().FindAsync([request.AccountId], cancellationToken) ?? throw new RuleViolationException("grading.unknown");
        var name = await context.Db.Users.Where(u => u.Id == member.AccountId).Select(u => u.DisplayName).SingleAsync(cancellationToken);
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleViolationException("grading.reason-required");
        }

        if (await context.Db.Reviewers.AnyAsync(r => r.AccountId == member.AccountId && r.ReleasedAt == null && context.Db.Set<GradingApplication>().Any(a => a.Id == r.ApplicationId && (a.Status == GradingStatus.Reviewing || a.Status == GradingStatus.Rectifying || a.Status == GradingStatus.Verifying)), cancellationToken))
        {
            throw new RuleViolationException("grading.member-reviews", name);
        }

        context.Db.Remove(member);
        var unit = (await context.Db.ReviewUnits.FindAsync([member.ReviewUnitId], cancellationToken))!;
        await context.RecordAsync(await ReviewUnitFile.OfAsync(context, unit, clock, cancellationToken), new Message("audit.grading.member-left", name), request.Reason.Trim(), cancellationToken: cancellationToken);
        context.Announce(new GradingChanged(unit.Id));
        return true;
    }
}
