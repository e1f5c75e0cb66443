using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>The organising unit names who reviews (安排评审). Everybody's independence is checked; one conflict blocks all of it, and says why.</summary>
public sealed class NameReviewers(SeedDocuments seed, Independence independence, TownClock clock) : IOperation<NameReviewers.Request, bool>
{
    /// <param name="TaskId">The task of assigning.</param>
    /// <param name="ReviewUnitId">The unit.</param>
    /// <param name="AccountIds">Its reviewers, the leader first.</param>
    /// <param name="VisitOn">When they are to come.</param>
    public sealed record Request(string TaskId, string ReviewUnitId, IReadOnlyList<string> AccountIds, DateOnly VisitOn);

    /// <exception cref="RuleViolationException">Every conflict at once; too few; somebody of another unit; a day that is past.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.GradingOfTaskAsync(request.TaskId, GradingTasks.Assign, cancellationToken);
        var rules = seed.Get<GradingRules>(GradingRules.Path);
        var today = clock.DateOf(context.AskedAt);
        var people = request.AccountIds.Distinct().ToList();
        var least = rules.Level(application.LevelCode)!.Reviewers;
        if (people.Count < least)
        {
            throw new RuleViolationException("grading.too-few-reviewers", GradingWords.Number(least));
        }

        if (await context.Db.ReviewUnits.AnyAsync(u => u.Id == request.ReviewUnitId && u.RetiredOn != null, cancellationToken))
        {
            throw new RuleViolationException("grading.unit-is-retired");
        }

        var named = new List<Reviewer>();
        foreach (var (at, id) in people.Index())
        {
            named.Add(await ReviewerAsync(application, id, request.ReviewUnitId, at == 0, rules, today, context, cancellationToken));
        }

        RefuseConflicts(named);
        application.Name(request.ReviewUnitId, request.VisitOn, today);
        foreach (var before in await context.Db.Reviewers.Where(r => r.ApplicationId == application.Id && r.ReleasedAt == null).ToListAsync(cancellationToken))
        {
            before.Release(context.Now);
        }

        context.Db.AddRange(named);
        await context.RecordAsync(await context.FileAsync(application, cancellationToken), new Message("audit.grading.named", string.Join("、", named.Select(n => n.Name)), GradingWords.Date(request.VisitOn)), cancellationToken: cancellationToken);
        context.Announce(new GradingChanged(application.Id));
        return true;
    }

    private async Task<Reviewer> ReviewerAsync(GradingApplication application, string accountId, string unitId, bool isLead, GradingRules rules, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        var account = await context.Db.Users.FindAsync([accountId], cancellationToken);
        var isMember = await context.Db.Set<ReviewUnitMember>().AnyAsync(m => m.AccountId == accountId && m.ReviewUnitId == unitId, cancellationToken);
        if (account is null || !isMember || !await context.Db.Set<Appointment>().AnyAsync(a => a.AccountId == accountId && a.Role == Roles.Reviewer, cancellationToken))
        {
            throw new RuleViolationException("grading.not-a-reviewer", account?.DisplayName ?? accountId);
        }

        var checks = await independence.CheckAsync(context.Db, rules, application.EnterpriseId, account, unitId, today, cancellationToken);
        return new Reviewer(context.NewId(), application.Id, accountId, account.DisplayName, unitId, isLead, checks, context.Now);
    }

    private static void RefuseConflicts(IReadOnlyList<Reviewer> named)
    {
        var conflicts = named.SelectMany(n => n.Checks).Where(c => !c.Passed).Select(c => c.Finding).ToList();
        if (conflicts.Count > 0)
        {
            throw new RuleViolationException(conflicts);
        }
    }
}
