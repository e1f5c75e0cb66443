using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

/// <summary>Writes down whose review a complaint is about and who is to look into it (分办), before the triage is answered. Whoever is a party does not investigate.</summary>
public sealed class TriageComplaint(SeedDocuments seed) : IOperation<TriageComplaint.Request, bool>
{
    /// <param name="TaskId">The task of triage.</param>
    /// <param name="ReviewUnitId">The unit it is about.</param>
    /// <param name="ReviewerId">Its reviewer, or null.</param>
    /// <param name="ApplicationNumber">The application's number, or null.</param>
    /// <param name="InvestigatorId">Who is to look into it.</param>
    public sealed record Request(string TaskId, string? ReviewUnitId, string? ReviewerId, string? ApplicationNumber, string? InvestigatorId);

    /// <exception cref="RuleViolationException">Something is missing or does not belong together, or the investigator is a party.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintOfTaskAsync(request.TaskId, ComplaintTasks.Triage, cancellationToken);
        var party = await PartyAsync(request, context.Db, cancellationToken);
        var roles = seed.Get<ComplaintRules>(ComplaintRules.Path).InvestigatorRoles;
        var investigator = await context.Db.Users.FindAsync([request.InvestigatorId], cancellationToken) ?? throw new RuleViolationException("complaint.nobody-named");
        if (!await context.Db.Set<Appointment>().AnyAsync(a => a.AccountId == investigator.Id && roles.Contains(a.Role), cancellationToken))
        {
            throw new RuleViolationException("complaint.no-investigator", investigator.DisplayName);
        }

        if (await ComplaintParties.WhyPartyAsync(context.Db, party, investigator, cancellationToken) is { } why)
        {
            throw new RuleViolationException([why]);
        }

        complaint.Triage(party, investigator.Id, investigator.DisplayName);
        context.Announce(new ComplaintsChanged(complaint.Id));
        return true;
    }

    private static async Task<ReviewParty> PartyAsync(Request request, CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        if (request.ReviewUnitId is not { } unit || !await db.ReviewUnits.AnyAsync(u => u.Id == unit, cancellationToken))
        {
            throw new RuleViolationException("complaint.unit-unknown");
        }

        var application = request.ApplicationNumber is not { Length: > 0 } number ? null
            : await db.GradingApplications.Where(a => a.Number == number.Trim() && db.Set<Reviewer>().Any(r => r.ApplicationId == a.Id && r.ReviewUnitId == unit)).Select(a => a.Id).SingleOrDefaultAsync(cancellationToken)
                ?? throw new RuleViolationException("complaint.application-not-theirs", number);
        if (request.ReviewerId is { } reviewer
            && !await db.Set<ReviewUnitMember>().AnyAsync(m => m.AccountId == reviewer && m.ReviewUnitId == unit, cancellationToken)
            && !await db.Reviewers.AnyAsync(r => r.AccountId == reviewer && r.ReviewUnitId == unit, cancellationToken))
        {
            throw new RuleViolationException("complaint.reviewer-not-theirs");
        }

        return new ReviewParty(unit, request.ReviewerId, application);
    }
}
