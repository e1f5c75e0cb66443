using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Writes down readings, checks and talks as they come. A reading out of limits or a "no" while work goes on stops it at once and tells everyone on the permit.</summary>
public sealed class RecordOnSite(PermitTypeLibrary types, PermitMails mails) : IOperation<RecordOnSite.Request, RecordOnSite.Result>
{
    public sealed record Request(string PermitId, OnSiteRecord Record);

    /// <param name="Stopped">Whether this stopped the work.</param>
    public sealed record Result(bool Stopped);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var standsIn = await PermitAccess.StandsInAsync(context.Db, request.PermitId, actor, context.Now, cancellationToken);
        var permit = standsIn ? await context.CasePermitAsync(request.PermitId, cancellationToken) : await context.PermitAsync(request.PermitId, cancellationToken);
        if (!standsIn && !IsFor(permit, actor))
        {
            throw new RuleViolationException("permit.not-allowed");
        }

        var type = types.Types[permit.TypeCode];
        var wasActive = permit.Status == PermitStatus.Active;
        Take(permit, type, request.Record, actor.ToPermitActor(), context.NewId, context.AskedAt);
        var file = (await context.Db.Cases.FindAsync([permit.Id], cancellationToken))!;
        foreach (var message in Said(request.Record, type, permit))
        {
            await context.RecordAsync(file, message, cancellationToken: cancellationToken);
        }

        var stopped = wasActive && permit.Status == PermitStatus.Suspended;
        if (stopped)
        {
            context.RecordBySystem(file, permit.Suspension!.Cause!);
            await context.Processes.PublishAsync("permit.stop", permit.Id, JsonSerializer.SerializeToElement(new { comment = (string?)null }), context.NewId(), cancellationToken);
            await mails.ToEveryoneAsync(context, permit, new Message("mail.permit.stopped", permit.Number!), [permit.Suspension!.Cause!], cancellationToken);
        }

        context.Announce(new PermitsChanged(permit.Id));
        return new Result(stopped);
    }

    /// <summary>Whether a person may record: everybody on the permit or of the site.</summary>
    public static bool IsFor(WorkPermit permit, Actor actor) =>
        (actor.EmployeeId is { } me && permit.Content.Crew().Any(c => c.EmployeeId == me)) || actor.Enterprises.Contains(permit.SiteEnterpriseId);

    private static void Take(WorkPermit permit, PermitType type, OnSiteRecord record, PermitActor by, Func<string> newId, DateTimeOffset at)
    {
        foreach (var reading in record.Readings ?? [])
        {
            permit.RecordReading(newId(), type, reading.Point, reading.Gas, reading.Value, reading.TakenAt, by, at);
        }

        if (record.Checks is { Count: > 0 } checks)
        {
            permit.AnswerChecks(type, checks, by, at);
        }

        if (record.Talk is { } talk && !(string.IsNullOrWhiteSpace(talk.Speaker) && string.IsNullOrWhiteSpace(talk.Words)))
        {
            permit.RecordTalk(talk.Speaker, talk.Words, at);
        }

        if (record.MonitoringOn)
        {
            permit.ConfirmMonitoring(by, at);
        }
    }

    private static IEnumerable<Message> Said(OnSiteRecord record, PermitType type, WorkPermit permit)
    {
        if (record.Readings is { Count: > 0 } readings)
        {
            var latest = permit.Readings.TakeLast(readings.Count).Select(r =>
            {
                var gas = type.Gas!.Gases.Single(g => g.Code == r.Gas).Name;
                var point = type.Gas.Points.Single(p => p.Code == r.Point).Name;
                var value = Permits.Said.Number(r.Value);
                return new Localized($"{point.Zh}{gas.Zh} {value} {r.Unit}", $"{point.En} {gas.En} {value} {r.Unit}");
            });
            yield return new Message("audit.permit.readings", Localized.AsArgument(latest));
        }

        if (record.Checks is { Count: > 0 } checks)
        {
            var no = checks.Where(c => !c.Yes).Select(c => type.Checks.Single(i => i.Code == c.Code).Think).ToList();
            yield return no.Count == 0 ? new Message("audit.permit.checks-yes") : new Message("audit.permit.checks-no", Localized.AsArgument(no));
        }

        if (record.Talk is { Words.Length: > 0 } talk)
        {
            yield return new Message("audit.permit.talk", talk.Speaker, talk.Words);
        }

        if (record.MonitoringOn)
        {
            yield return new Message("audit.permit.monitoring-on");
        }
    }
}
