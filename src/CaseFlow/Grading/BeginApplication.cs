using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Begins an application for grading (起草定级申请). An enterprise has one at a time.</summary>
public sealed class BeginApplication(SeedDocuments seed, TownClock clock) : IOperation<BeginApplication.Request, string>
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

        var rules = seed.Get<GradingRules>(GradingRules.Path);
        var level = rules.Level(request.LevelCode) ?? throw new RuleViolationException("grading.level-unknown", request.LevelCode);
        var today = clock.DateOf(context.AskedAt);
        var held = await context.HeldAsync(enterprise.Id, today, cancellationToken);
        var mayRenew = held is not null && today >= held.RenewableFrom(rules.RenewalMonths.Value);
        if (held is not null && held.LevelCode == level.Code && !mayRenew)
        {
            throw new RuleViolationException("grading.renewal-too-early", held.Number, GradingWords.Date(held.RenewableFrom(rules.RenewalMonths.Value)));
        }

        var application = await StageAsync(context, enterprise, level, actor.AccountId, cancellationToken);
        if (mayRenew)
        {
            await Renewals.LinkAsync(context, application, held!, cancellationToken);
            await context.Processes.PublishAsync(Renewals.Begun, held!.Id, payload: null, context.NewId(), cancellationToken);
        }

        return application.Id;
    }

    /// <summary>Opens the draft, unless another application is open.</summary>
    internal static async Task<GradingApplication> StageAsync(CommandContext context, Enterprise enterprise, GradingLevel level, string applicantId, CancellationToken cancellationToken)
    {
        enterprise.RequireOperating();
        if (await context.Db.GradingApplications.AsNoTracking().FirstOrDefaultAsync(a => a.OpenFor == enterprise.Id, cancellationToken) is { } open)
        {
            throw new RuleViolationException("grading.open-already", open.Number ?? "@grading.draft");
        }

        var application = new GradingApplication(context.NewId(), enterprise, level, applicantId);
        context.Db.Add(application);
        context.Announce(new GradingChanged(application.Id));
        return application;
    }
}
