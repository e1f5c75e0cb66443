using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>A reviewer joins a review unit; a reviewer belongs to one, and nobody of the organising unit to any.</summary>
public sealed class JoinReviewUnit(TownClock clock) : IOperation<JoinReviewUnit.Request, bool>
{
    public sealed record Request(string ReviewUnitId, string? AccountId);

    /// <exception cref="RuleViolationException">The actor keeps no grading, or the person holds no post of a reviewer, organises, or belongs to a unit already.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.KeeperAsync(cancellationToken);
        var unit = await context.Db.ReviewUnits.FindAsync([request.ReviewUnitId], cancellationToken) ?? throw new RuleViolationException("grading.unknown");
        var person = await context.Db.Users.FindAsync([request.AccountId], cancellationToken) ?? throw new RuleViolationException("grading.reviewer-missing");
        var posts = await context.Db.Set<Appointment>().Where(a => a.AccountId == person.Id).Select(a => a.Role).ToListAsync(cancellationToken);
        if (!posts.Contains(Roles.Reviewer))
        {
            throw new RuleViolationException("grading.not-a-reviewer", person.DisplayName);
        }

        if (posts.Contains(Roles.Organiser))
        {
            throw new RuleViolationException("grading.conflict.organiser", person.DisplayName);
        }

        if (await context.Db.Set<ReviewUnitMember>().AnyAsync(m => m.AccountId == person.Id, cancellationToken))
        {
            throw new RuleViolationException("grading.member-already", person.DisplayName);
        }

        context.Db.Add(new ReviewUnitMember(person.Id, unit.Id));
        await context.RecordAsync(await ReviewUnitFile.OfAsync(context, unit, clock, cancellationToken), new Message("audit.grading.member-joined", person.DisplayName), cancellationToken: cancellationToken);
        context.Announce(new GradingChanged(unit.Id));
        return true;
    }
}
