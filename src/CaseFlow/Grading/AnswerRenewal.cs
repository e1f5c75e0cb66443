using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>How the holder of a certificate renews it: directly, where every condition is met; by an ordinary application; or not at all.</summary>
public sealed class AnswerRenewal(SeedDocuments seed, RenewalConditions conditions, TownClock clock) : ITaskAnswer
{
    /// <exception cref="RuleViolationException">It is over, an application is open, or a condition of direct renewal is not met: all of them at once.</exception>
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        if (reply.Outcome is not ("RenewDirectly" or "RenewByReview"))
        {
            return;
        }

        var rules = seed.Get<GradingRules>(GradingRules.Path);
        var certificate = await context.CertificateAsync(task.CaseId, cancellationToken);
        var today = clock.DateOf(reply.At);
        var level = rules.Level(certificate.LevelCode) ?? throw new RuleViolationException("grading.level-unknown", certificate.LevelCode);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([certificate.EnterpriseId], cancellationToken))!;
        var isDirect = reply.Outcome == "RenewDirectly";
        if (isDirect)
        {
            await conditions.RequireAsync(context.Db, rules, certificate, today, cancellationToken);
        }

        var application = await BeginApplication.StageAsync(context, enterprise, level, reply.By.AccountId, cancellationToken);
        await Renewals.LinkAsync(context, application, certificate, cancellationToken);
        if (isDirect)
        {
            await AskDirectlyAsync(application, enterprise, rules, reply, today, context, cancellationToken);
        }
    }

    private static async Task AskDirectlyAsync(GradingApplication application, Enterprise enterprise, GradingRules rules, TaskReply reply, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        application.AskDirectly((await context.NumbersAsync(SubmitApplication.Prefix, today.Year, cancellationToken)).Next(), reply.By.DisplayName, today);
        var file = new CaseFile(application.Id, GradingFace.CaseKind, application.Number!, enterprise.Name, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.grading.renewal-asked", rules.Level(application.LevelCode)!.Name.AsArgument()), cancellationToken: cancellationToken);
        var input = new Dictionary<string, JsonElement> { ["EnterpriseId"] = JsonSerializer.SerializeToElement(enterprise.Id) };
        var start = new StartProcess(rules.Renewal.Chain, input, application.Id, application.Id) { InstanceId = context.NewId() };
        context.Processes.StartLater(start, application.Id);
        file.MovedBy(start.InstanceId);
    }
}
