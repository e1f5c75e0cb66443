using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>The grading department puts on record what it found about an objection (异议核实).</summary>
public sealed class VerifyObjection : IOperation<VerifyObjection.Request, bool>
{
    public sealed record Request(string ObjectionId, bool IsUpheld, string Finding);

    /// <exception cref="RuleViolationException">The actor is not of the department, or the objection is settled.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.RequireAsync(Roles.Auditor, cancellationToken);
        var objection = await context.Db.Objections.FindAsync([request.ObjectionId], cancellationToken) ?? throw new RuleViolationException("grading.unknown");
        var application = await context.GradingAsync(objection.ApplicationId, cancellationToken);
        if (application.Status is not (GradingStatus.Publicised or GradingStatus.Objected))
        {
            throw new RuleViolationException("grading.not-now");
        }

        objection.Verify(request.IsUpheld, request.Finding, actor.DisplayName);
        await context.RecordAsync(await context.FileAsync(application, cancellationToken), new Message(request.IsUpheld ? "audit.grading.objection-upheld" : "audit.grading.objection-unfounded"), objection.Finding, cancellationToken: cancellationToken);
        context.Announce(new GradingChanged(application.Id));
        return true;
    }
}
