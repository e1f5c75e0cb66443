using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Begins an application for grading (起草定级申请). An enterprise has one at a time.</summary>
public sealed class BeginApplication(SeedDocuments seed) : IOperation<BeginApplication.Request, string>
{
    public sealed record Request(string EnterpriseId, string LevelCode);

    /// <returns>The application's id.</returns>
    /// <exception cref="RuleViolationException">The actor does not apply for it, one is open, or the level is not for it.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        if (!actor.AppliesFor(request.EnterpriseId) || await context.Db.Set<Enterprise>().FindAsync([request.EnterpriseId], cancellationToken) is not { } enterprise)
        {
            throw new RuleViolationException("grading.not-yours");
        }

        if (await context.Db.GradingApplications.AsNoTracking().FirstOrDefaultAsync(a => a.OpenFor == request.EnterpriseId, cancellationToken) is { } open)
        {
            throw new RuleViolationException("grading.open-already", open.Number ?? "@grading.draft");
        }

        var level = seed.Get<GradingRules>(GradingRules.Path).Level(request.LevelCode) ?? throw new RuleViolationException("grading.level-unknown", request.LevelCode);
        var application = new GradingApplication(context.NewId(), enterprise, level, actor.AccountId);
        context.Db.Add(application);
        context.Announce(new GradingChanged(application.Id));
        return application.Id;
    }
}
