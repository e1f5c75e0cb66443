using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

/// <summary>
/// Somebody complains about a review (评审投诉); no account is needed, and none is recorded, also of who is signed in. The request carries the receipt's hash and the sealed identity, never the
/// code or the name: what a command asks may be kept with an incident. A form that is sent twice makes one complaint.
/// </summary>
public sealed class FileComplaint(SeedDocuments seed, TownClock clock) : IOperation<FileComplaint.Request, string>, IGuardedByRow
{
    /// <summary>What complaints' numbers begin with.</summary>
    private const string Prefix = "TS";

    /// <param name="ReceiptHash">See <see cref="ReceiptCode"/>.</param>
    /// <param name="KindCode">What about.</param>
    /// <param name="ReviewUnitId">The review unit, where it is known.</param>
    /// <param name="Enterprise">Which enterprise was reviewed.</param>
    /// <param name="When">When it was.</param>
    /// <param name="Text">What happened.</param>
    /// <param name="SealedIdentity">What <see cref="IdentitySeal"/> wrote; null for an anonymous complaint.</param>
    public sealed record Request(string ReceiptHash, string? KindCode, string? ReviewUnitId, string? Enterprise, string? When, string? Text, string? SealedIdentity);

    /// <returns>The complaint's number.</returns>
    /// <exception cref="RuleViolationException">It says too little or too much, or names a unit that there is not.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        if (await context.Db.Complaints.AsNoTracking().SingleOrDefaultAsync(c => c.ReceiptHash == request.ReceiptHash, cancellationToken) is { } earlier)
        {
            return earlier.Number;
        }

        var rules = seed.Get<ComplaintRules>(ComplaintRules.Path);
        var content = ComplaintContent.Of(request.KindCode, request.ReviewUnitId, request.Enterprise, request.When, request.Text, rules);
        if (content.ReviewUnitId is { } unit && !await context.Db.ReviewUnits.AnyAsync(u => u.Id == unit, cancellationToken))
        {
            throw new RuleViolationException("complaint.unit-unknown");
        }

        var today = clock.DateOf(context.AskedAt);
        var number = (await context.NumbersAsync(Prefix, today.Year, cancellationToken)).Next();
        var complaint = new Complaint(context.NewId(), number, request.ReceiptHash, content, request.SealedIdentity is not null, today);
        context.Db.Add(complaint);
        if (request.SealedIdentity is { } identity)
        {
            context.Db.Add(new ComplainantIdentity(complaint.Id, identity));
        }

        var file = new CaseFile(complaint.Id, ComplaintFace.CaseKind, number, rules.Kind(content.KindCode)!.Name.Zh, context.Now);
        context.Db.Add(file);
        context.RecordBySystem(file, new Message(complaint.IsNamed ? "audit.complaint.filed-named" : "audit.complaint.filed-anonymous"));
        var instance = await context.Processes.StartAsync(new StartProcess("complaint", new Dictionary<string, JsonElement>(), complaint.Id, complaint.Id), cancellationToken);
        file.MovedBy(instance.Id);
        context.Announce(new ComplaintsChanged(complaint.Id));
        return number;
    }
}
