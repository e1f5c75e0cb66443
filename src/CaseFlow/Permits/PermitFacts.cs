using System.Text.Json;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Service task <c>permit.facts</c>: what a definition routes by. Grade and people can change with each submission, so it is read again each round.</summary>
public sealed class PermitFacts : IServiceTask
{
    public const string TaskName = "permit.facts";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.Db.WorkPermits.FindAsync([call.CaseId!], cancellationToken) ?? throw new RuleViolationException("permit.unknown");
        return JsonSerializer.SerializeToElement(new
        {
            grade = permit.Grade,
            needsFurtherApprover = permit.NeedsFurtherApprover,

            // Read by versions of the definitions that running permits still follow.
            raised = permit.NeedsFurtherApprover,
            toxicRisk = permit.Content.ToxicRisk == true,
            applicant = permit.ApplicantId,
            leader = await AccountAsync(context, permit.Content.Leader, cancellationToken),
            guardian = await AccountAsync(context, permit.Content.Guardian, cancellationToken),
            siteEnterprise = permit.SiteEnterpriseId,
            workingEnterprise = permit.WorkingEnterpriseId,
            windowFrom = permit.WindowFrom,
            windowTo = permit.WindowTo,
        });
    }

    private static async Task<string?> AccountAsync(CommandContext context, CrewMember? member, CancellationToken cancellationToken) =>
        member is null ? null : await context.Db.Set<Employee>().Where(e => e.Id == member.EmployeeId).Select(e => e.AccountId).SingleOrDefaultAsync(cancellationToken);
}
