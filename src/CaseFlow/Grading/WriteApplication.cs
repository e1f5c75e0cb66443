using CaseFlow.Assessments;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Writes an application down, before it is signed.</summary>
public sealed class WriteApplication(SeedDocuments seed) : IOperation<WriteApplication.Request, bool>
{
    public sealed record Request(string ApplicationId, GradingContent Content);

    /// <summary>The key of the draft that the page keeps.</summary>
    public static string DraftKey(string applicationId) => $"grading:{applicationId}";

    /// <exception cref="RuleViolationException">It is somebody else's or handed in, or the self-assessment is not a filed one of the enterprise.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.OwnGradingAsync(request.ApplicationId, cancellationToken);
        if (request.Content.AssessmentId is { } assessment && !await context.Db.Set<Assessment>().AnyAsync(a => a.Id == assessment && a.EnterpriseId == application.EnterpriseId && a.FiledOn != null, cancellationToken))
        {
            throw new RuleViolationException("grading.assessment-not-filed");
        }

        application.Write(request.Content, seed.Get<GradingRules>(GradingRules.Path));
        await context.DropDraftAsync(DraftKey(application.Id), cancellationToken);
        context.Announce(new GradingChanged(application.Id));
        return true;
    }
}
