using System.Security.Claims;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Api;

internal static class PermitEndpoints
{
    /// <param name="Type">A permit type's code, for example <c>hot-work</c>.</param>
    /// <param name="IdempotencyKey">The same key with the same body changes nothing the second time.</param>
    /// <param name="Content">What is known already; see the schema of a permit's content.</param>
    public sealed record NewPermit(string Type, string IdempotencyKey, JsonElement? Content = null) : IKeyed;

    public sealed record Submission(string IdempotencyKey) : IKeyed;

    public sealed record PermitRow(string Id, string? Number, string Type, string Grade, string Status, string Area, string Place, DateTimeOffset? From, DateTimeOffset? To, string Applicant);

    public sealed record PermitList(int Total, IReadOnlyList<PermitRow> Permits);

    public static void Map(IEndpointRouteBuilder permits)
    {
        permits.MapPost("", DraftAsync).WithSummary("Begins an application.");
        permits.MapPut("{id}", EditAsync).WithSummary("Replaces a draft's content.");
        permits.MapPost("{id}/submit", SubmitAsync).WithSummary("Submits a draft; every reason against it is named at once.");
        permits.MapPost("{id}/on-site", RecordAsync).WithSummary("Records gas readings, the five checks, the one-minute talk and the continuous monitoring as they come; the answers to tasks rest on what is recorded here.");
        permits.MapPost("{id}/stop", StopAsync).WithSummary("Stops work that goes on.");
        permits.MapPost("{id}/cancel", CancelAsync).WithSummary("Withdraws a permit.");
        permits.MapGet("", ListAsync).WithSummary("One page of the permits that the caller may see, latest first.");
        permits.MapGet("{id}", GetAsync).WithSummary("A permit as its signers see it.");
    }

    public sealed record Reason(string Text, string IdempotencyKey) : IKeyed;

    public sealed record OnSite(JsonElement Record, string IdempotencyKey) : IKeyed;

    private static Task<DraftWorkPermit.Result> DraftAsync(NewPermit body, ClaimsPrincipal person, CommandGateway gateway, DraftWorkPermit draft, CancellationToken cancellationToken) =>
        gateway.RunAsync(draft, new DraftWorkPermit.Request(body.Type, body.Content is { } content ? Content(content) : null), person.ToCaller("token"), body.IdempotencyKey, cancellationToken);

    private static Task<DateTimeOffset> EditAsync(string id, JsonElement body, ClaimsPrincipal person, CommandGateway gateway, EditWorkPermit edit, CancellationToken cancellationToken) =>
        gateway.RunAsync(edit, new EditWorkPermit.Request(id, Content(body)), person.ToCaller("token"), "", cancellationToken);

    private static Task<SubmitWorkPermit.Result> SubmitAsync(string id, Submission body, ClaimsPrincipal person, CommandGateway gateway, SubmitWorkPermit submit, CancellationToken cancellationToken) =>
        gateway.RunAsync(submit, new SubmitWorkPermit.Request(id), person.ToCaller("token"), body.IdempotencyKey, cancellationToken);

    private static Task<RecordOnSite.Result> RecordAsync(string id, OnSite body, ClaimsPrincipal person, CommandGateway gateway, RecordOnSite record, CancellationToken cancellationToken) =>
        gateway.RunAsync(record, new RecordOnSite.Request(id, Read<OnSiteRecord>(body.Record)), person.ToCaller("token"), body.IdempotencyKey, cancellationToken);

    private static Task<bool> StopAsync(string id, Reason body, ClaimsPrincipal person, CommandGateway gateway, StopWork stop, CancellationToken cancellationToken) =>
        gateway.RunAsync(stop, new StopWork.Request(id, body.Text), person.ToCaller("token"), body.IdempotencyKey, cancellationToken);

    private static Task<bool> CancelAsync(string id, Reason body, ClaimsPrincipal person, CommandGateway gateway, CancelWorkPermit cancel, CancellationToken cancellationToken) =>
        gateway.RunAsync(cancel, new CancelWorkPermit.Request(id, body.Text), person.ToCaller("token"), body.IdempotencyKey, cancellationToken);

    private static async Task<PermitList> ListAsync(ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, TownClock clock, CancellationToken cancellationToken, PermitStatus? status = null, string? type = null, string? q = null, int page = 0, int size = 50)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(person.ToCaller("token").AccountId, clock.Now, cancellationToken);
        var found = await FindPermits.RunAsync(db, actor, new PermitFilter(status is { } one ? [one] : [], type, q), page, size, cancellationToken);
        return new PermitList(found.Total, [.. found.Permits.Select(Row)]);
    }

    private static async Task<object> GetAsync(string id, ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, IEnumerable<ICaseFace> faces, TownClock clock, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(person.ToCaller("token").AccountId, clock.Now, cancellationToken);
        var permit = await FindPermits.OneAsync(db, actor, id, cancellationToken) ?? throw new RuleViolationException("permit.unknown");
        return new { Permit = Row(permit), Shown = await faces.Single(f => f.Kind == WorkPermitFace.CaseKind).ShowAsync(db, id, cancellationToken) };
    }

    private static PermitRow Row(WorkPermit p) =>
        new(p.Id, p.Number, p.TypeCode, p.Grade, p.Status.ToString(), p.Area, p.Content.Place, p.WindowFrom, p.WindowTo, p.ApplicantName);

    private static PermitContent Content(JsonElement json) => Read<PermitContent>(json);

    private static T Read<T>(JsonElement json)
    {
        try
        {
            return json.Deserialize<T>(PermitJson.Options) ?? throw new BadHttpRequestException("$: an object is expected.");
        }
        catch (JsonException broken)
        {
            throw new BadHttpRequestException($"{broken.Path}: {broken.Message}", StatusCodes.Status400BadRequest, broken);
        }
    }
}
