using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

/// <summary>Who is a party to a complaint and therefore keeps away from it: the reviewer, the review unit's people, the reviewed enterprise's people, and whoever handled the application.</summary>
public static class ComplaintParties
{
    /// <summary>Why somebody is a party; null when the person is none.</summary>
    public static async Task<Message?> WhyPartyAsync(CaseFlowDbContext db, ReviewParty party, Account person, CancellationToken cancellationToken)
    {
        var (id, name) = (person.Id, person.DisplayName);
        if (party.AccountId == id
            || await db.Set<ReviewUnitMember>().AnyAsync(m => m.AccountId == id && m.ReviewUnitId == party.ReviewUnitId, cancellationToken)
            || await db.Reviewers.AnyAsync(r => r.AccountId == id && (r.ReviewUnitId == party.ReviewUnitId || r.ApplicationId == party.ApplicationId), cancellationToken))
        {
            return new Message("complaint.party.reviewer", name);
        }

        if (party.ApplicationId is not { } application)
        {
            return null;
        }

        var enterprise = await db.GradingApplications.Where(a => a.Id == application).Select(a => a.EnterpriseId).SingleAsync(cancellationToken);
        if (person.EnterpriseId == enterprise || await db.Set<Appointment>().AnyAsync(a => a.AccountId == id && a.EnterpriseId == enterprise, cancellationToken))
        {
            return new Message("complaint.party.enterprise", name);
        }

        return await db.Set<WorkTask>().AnyAsync(t => t.CaseId == application && t.CompletedById == id, cancellationToken) ? new Message("complaint.party.handled", name) : null;
    }

    /// <exception cref="RuleViolationException">The person is a party; says why.</exception>
    internal static async Task RequireNoneAsync(CaseFlowDbContext db, Complaint complaint, string accountId, CancellationToken cancellationToken)
    {
        if (complaint.Party is { } party && await db.Users.FindAsync([accountId], cancellationToken) is { } person && await WhyPartyAsync(db, party, person, cancellationToken) is { } why)
        {
            throw new RuleViolationException([why]);
        }
    }
}
