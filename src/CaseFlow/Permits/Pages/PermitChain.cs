using CaseFlow.Data;
using CaseFlow.Inbox;

namespace CaseFlow.Permits.Pages;

/// <summary>Who stands behind the posts of an approval chain.</summary>
internal static class PermitChain
{
    /// <summary>Names of the holders by role; the applicant does not count.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> HoldersAsync(CaseFlowDbContext db, PermitGrade? grade, string siteEnterpriseId, string applicantId)
    {
        var holders = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var role in grade?.Chain.Select(s => s.Role).Distinct() ?? [])
        {
            var accounts = siteEnterpriseId.Length == 0 ? [] : await TaskDesk.CandidatesAsync(db, new TaskAssignment(null, role, siteEnterpriseId, null), [applicantId], default);
            holders[role] = [.. accounts.Select(a => a.DisplayName)];
        }

        return holders;
    }
}
