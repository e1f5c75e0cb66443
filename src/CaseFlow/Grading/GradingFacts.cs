using System.Text.Json;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>What a definition has to know of an application to go on.</summary>
internal static class GradingFacts
{
    // Small enterprises have no safety department.
    private static readonly string[] Rectifiers = [Roles.SafetyDepartment, Roles.Principal];

    /// <param name="application">As it stands.</param>
    /// <param name="context">The command.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    /// <param name="late">Whether a limit ran out and its step is open.</param>
    public static async Task<JsonElement> OfAsync(GradingApplication application, CommandContext context, CancellationToken cancellationToken, bool late = false)
    {
        var lead = await context.Db.Reviewers.Where(r => r.ApplicationId == application.Id && r.IsLead && r.ReleasedAt == null).Select(r => r.AccountId).SingleOrDefaultAsync(cancellationToken);
        var rectifier = application.Status == GradingStatus.Rectifying ? await RectifierAsync(application.EnterpriseId, context, cancellationToken) : null;
        return JsonSerializer.SerializeToElement(new { status = application.Status.ToString(), conclusion = application.Conclusion?.ToString(), lead, rectifier, late });
    }

    // The first of the posts that somebody holds who can sign in.
    private static async Task<string> RectifierAsync(string enterpriseId, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var role in Rectifiers)
        {
            if ((await TaskDesk.UsableAsync(context.Db, new TaskAssignment(null, role, enterpriseId, null), [], context.Now, cancellationToken)).Count > 0)
            {
                return role;
            }
        }

        return Rectifiers[0];
    }
}
