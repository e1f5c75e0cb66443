using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>Hands an application to the principal, who declares and signs (报主要负责人签字). What the product knows against it is refused here.</summary>
public sealed class SubmitApplication(SeedDocuments seed, Conditions conditions, TownClock clock) : IOperation<SubmitApplication.Request, string>
{
    /// <summary>What applications' numbers begin with.</summary>
    internal const string Prefix = "DJ";

    public sealed record Request(string ApplicationId);

    /// <returns>Its number.</returns>
    /// <exception cref="RuleViolationException">Everything that is missing or stands against it, at once.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.OwnGradingAsync(request.ApplicationId, cancellationToken);
        var rules = seed.Get<GradingRules>(GradingRules.Path);
        var today = clock.DateOf(context.AskedAt);
        var unmet = await conditions.BlockingAsync(context.Db, rules, application.EnterpriseId, today, cancellationToken);
        var numbers = await context.NumbersAsync(Prefix, today.Year, cancellationToken);
        application.Submit(rules, unmet, numbers.Next);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([application.EnterpriseId], cancellationToken))!;
        if (await context.Db.Cases.FindAsync([application.Id], cancellationToken) is not { } file)
        {
            file = new CaseFile(application.Id, GradingFace.CaseKind, application.Number!, enterprise.Name, context.Now);
            context.Db.Add(file);
        }

        await context.RecordAsync(file, new Message("audit.grading.submitted", rules.Level(application.LevelCode)!.Name.AsArgument()), cancellationToken: cancellationToken);
        var input = new Dictionary<string, JsonElement> { ["EnterpriseId"] = JsonSerializer.SerializeToElement(application.EnterpriseId) };
        var instance = await context.Processes.StartAsync(new StartProcess(rules.Level(application.LevelCode)!.Chain, input, application.Id, application.Id), cancellationToken);
        file.MovedBy(instance.Id);
        context.Announce(new GradingChanged(application.Id));
        return application.Number!;
    }
}
