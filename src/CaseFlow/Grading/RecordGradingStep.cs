using System.Text.Json;
using CaseFlow.Assessments;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Service task <c>grading.record</c>: moves the application as the definition says (payload <c>action</c>). The application decides whether it may: a refusal refuses the answer that led here.</summary>
public sealed class RecordGradingStep(SeedDocuments seed, Standards standards, RenewalConditions renewals, WorkingCalendars calendars, TownClock clock) : IServiceTask
{
    public const string TaskName = "grading.record";

    private GradingRules Rules => seed.Get<GradingRules>(GradingRules.Path);

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.GradingAsync(call.CaseId, cancellationToken);
        var reply = context.Shared<TaskReply>();

        // The day of the answer counts, also where an incident held it up.
        var today = clock.DateOf(reply?.At ?? context.Now);
        await MoveAsync(application, call.Text("action") ?? "", reply, today, context, cancellationToken);
        var file = await context.FileAsync(application, cancellationToken);
        if (!application.IsOpen)
        {
            file.Close(context.Now);
            await Renewals.CameToNothingAsync(context, application, cancellationToken);
        }

        context.Announce(new GradingChanged(application.Id));
        return await GradingFacts.OfAsync(application, context, cancellationToken);
    }

    private async Task MoveAsync(GradingApplication application, string action, TaskReply? reply, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        switch (action)
        {
            case "return": application.ReturnToDraft(reply!.Comment); break;
            case "receive": application.Receive(reply!.By.DisplayName, today); break;
            case "complete": application.FindComplete(today); break;
            case "ask-correction": application.AskCorrection(reply!.Comment, today); break;
            case "correct": application.Correct(Rules, reply!.By.DisplayName, today); break;
            case "lapse": await LapseAsync(application, today, context, cancellationToken); break;
            case "deem-accepted": await DeemAsync(application, today, context, cancellationToken); break;
            case "accept": application.Accept(today); break;
            case "refuse": application.RefuseAcceptance(reply!.Comment, today); break;
            case "assign": application.Assign((await StandardAsync(context, cancellationToken)).Hash); break;
            case "assign-anew": application.AssignAnew(today); break;
            case "report": await ReportAsync(application, today, context, cancellationToken); break;
            case "rectify": application.Rectify(today); break;
            case "extend": application.Extend((from, days) => calendars.Current.AddWorkingDays(from, days)); break;
            case "deny-extension": application.DenyExtension(); break;
            case "fail-by-clock": await FailAsync(application, today, context, cancellationToken); break;
            case "confirm": application.Confirm(today); break;
            case "fail-verification": application.FailVerification(reply!.Comment, today); break;
            case "publicise": await PubliciseAsync(application, today, context, cancellationToken); break;
            case "fail-audit": application.FailAudit(reply!.Comment, today); break;
            case "end-publicity": application.EndPublicity(await context.Db.Objections.AnyAsync(o => o.ApplicationId == application.Id, cancellationToken), today); break;
            case "settle-objections": await SettleAsync(application, today, context, cancellationToken); break;
            case "announce": await AnnounceAsync(application, today, context, cancellationToken); break;
            case "withhold": application.FailAnnouncement(reply!.Comment, today); break;
            default: throw new RuleViolationException("grading.unknown-action", action);
        }
    }

    private static async Task DeemAsync(GradingApplication application, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        application.DeemAccepted(today);
        context.RecordBySystem(await context.FileAsync(application, cancellationToken), new Message("audit.grading.deemed-accepted", GradingWords.Date(application.AcceptedOn!.Value)));
    }

    private static async Task LapseAsync(GradingApplication application, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        var due = application.Running(GradingLimit.Supplement)!.DueOn;
        application.Lapse(today);
        context.RecordBySystem(await context.FileAsync(application, cancellationToken), new Message("audit.grading.lapsed", GradingWords.Date(due)));
    }

    private static async Task FailAsync(GradingApplication application, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        var due = application.Running(GradingLimit.Rectification)!.DueOn;
        application.FailByClock(today);
        context.RecordBySystem(await context.FileAsync(application, cancellationToken), new Message("audit.grading.failed-by-clock", GradingWords.Date(due)));
    }

    private async Task<StandardVersion> StandardAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var key = Rules.StandardKey;
        return await context.Db.StandardVersions.SingleOrDefaultAsync(v => v.Key == key && v.IsCurrent, cancellationToken) ?? throw new RuleViolationException("assessment.standard-unknown", key);
    }

    private async Task ReportAsync(GradingApplication application, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        var standard = await standards.OfAsync(context.Db, application.Review.StandardHash!, cancellationToken);
        var atLeast = Rules.Level(application.LevelCode)!.AtLeast ?? standard.Level(application.LevelCode)!.AtLeast;
        application.Report(standard, atLeast, calendars.Current, today);
    }

    // Something may have happened since a direct renewal was asked for.
    private async Task PubliciseAsync(GradingApplication application, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        if (application.IsDirect)
        {
            await renewals.RequireAsync(context.Db, Rules, await context.CertificateAsync(application.RenewsCertificateId, cancellationToken), today, cancellationToken);
        }

        application.Publicise(today);
    }

    private static async Task SettleAsync(GradingApplication application, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        var all = await context.Db.Objections.Where(o => o.ApplicationId == application.Id).OrderBy(o => o.At).ToListAsync(cancellationToken);
        if (all.Count(o => o.IsUpheld is null) is var open and > 0)
        {
            throw new RuleViolationException("grading.objections-open", GradingWords.Number(open));
        }

        application.SettleObjections(all.Find(o => o.IsUpheld == true)?.Finding, today);
    }

    private async Task AnnounceAsync(GradingApplication application, DateOnly today, CommandContext context, CancellationToken cancellationToken)
    {
        var level = Rules.Level(application.LevelCode)!;
        var number = application.CertificateNumber ?? await NextNumberAsync(level.NumberPrefix, today.Year, context, cancellationToken);
        application.Announce(number, today);
        var before = await Renewals.ReplaceAsync(context, application, number, today, cancellationToken);
        var certificate = new GradingCertificate(context.NewId(), number, application, today, ValidUntil(application, before, today));
        context.Db.Add(certificate);
        await CertificateStarts.FollowAsync(context, certificate, cancellationToken);
    }

    // The same level again goes on where the old one ends; nobody loses days by renewing early.
    private DateOnly ValidUntil(GradingApplication application, GradingCertificate? before, DateOnly today)
    {
        var years = Rules.ValidityYears.Value;
        return Rules.Renewal.Continues && before is not null && before.Id == application.RenewsCertificateId && before.LevelCode == application.LevelCode
            ? before.ValidUntil.AddYears(years)
            : today.AddYears(years).AddDays(-1);
    }

    // A number that somebody typed may lie ahead of the series.
    private static async Task<string> NextNumberAsync(string prefix, int year, CommandContext context, CancellationToken cancellationToken)
    {
        var series = await context.NumbersAsync(prefix, year, cancellationToken);
        var number = series.Next();
        while (await context.Db.GradingCertificates.AnyAsync(c => c.Number == number, cancellationToken))
        {
            number = series.Next();
        }

        return number;
    }
}
