using CaseFlow.Data;
using CaseFlow.Inbox;

namespace CaseFlow.Permits.Pages;

/// <summary>Who stands behind the posts of an approval chain.</summary>
internal static class PermitChain
{
    /// <summary>Names of the holders by role; who applies or works on the permit does not count.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> HoldersAsync(CaseFlowDbContext db, PermitGrade? grade, PermitContent content, string applicantId)
    {
        var holders = new Dictionary<string, IReadOnlyList<string>>();
        var involved = await PermitAccess.InvolvedAsync(db, applicantId, content, default);
        foreach (var role in grade?.Chain.Select(s => s.Role).Distinct() ?? [])
        {
            var accounts = content.SiteEnterpriseId.Length == 0 ? [] : await TaskDesk.CandidatesAsync(db, new TaskAssignment(null, role, content.SiteEnterpriseId, null), involved, default);
            holders[role] = [.. accounts.Select(a => a.DisplayName)];
        }

        return holders;
    }
}
