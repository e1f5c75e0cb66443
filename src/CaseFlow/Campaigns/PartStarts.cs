using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Campaigns;

/// <summary>Starts enterprises' parts of a campaign: case, duties, process and tasks of a chunk in one transaction. One that cannot be started is set aside with its reason; the others go on.</summary>
public sealed class PartStarts(ILogger<PartStarts> log) : IChunks
{
    /// <summary>Enterprises in one transaction, about 2,400 rows: the write lock is held for a moment only, and the progress bar moves.</summary>
    public const int ChunkSize = 100;

    private static readonly string[] Posts = [Roles.Office, Roles.Village, Roles.Principal, Roles.SafetyDepartment];

    public async Task<(string Cursor, int Done)> DoNextAsync(CampaignBatch batch, Campaign campaign, CommandContext context, CancellationToken cancellationToken)
    {
        if (campaign.Status != CampaignStatus.Running)
        {
            return (batch.Cursor, 0);
        }

        var next = batch.EnterpriseIds is null ? await NextOfUnitsAsync(batch, context, cancellationToken) : await NextOfListAsync(batch, context, cancellationToken);
        if (next.Count == 0)
        {
            return (batch.Cursor, 0);
        }

        // Everything below is new: comparing thousands of rows with what they were would find nothing.
        context.Db.ChangeTracker.AutoDetectChangesEnabled = false;
        var ids = next.Select(e => e.Id).ToList();
        var known = await context.Db.Participations.Where(p => p.CampaignId == campaign.Id && ids.Contains(p.EnterpriseId)).Select(p => p.EnterpriseId).ToListAsync(cancellationToken);
        var started = await context.Db.Participations.CountAsync(p => p.CampaignId == campaign.Id, cancellationToken);
        var file = (await context.Db.Cases.FindAsync([campaign.Id], cancellationToken))!;
        var posts = await PostsAtHand.ReadAsync(context, Posts, ids, cancellationToken);
        context.Share(posts);
        var faults = new List<(Chosen Enterprise, BurstFaultedException Fault)>();

        // One that was closed since it was chosen owes nothing.
        foreach (var enterprise in next.Where(e => !e.IsClosed && !known.Contains(e.Id)))
        {
            var number = FormattableString.Invariant($"{file.Number}-{started + 1:00000}");
            if (await context.ApartAsync(() => StartAsync(campaign, enterprise, number, posts, context, cancellationToken)) is { } fault)
            {
                faults.Add((enterprise, fault));
            }
            else
            {
                started++;
            }
        }

        if (faults.Count == ChunkSize)
        {
            // Nothing is wrong with a hundred enterprises at once, but with the definition: one incident, and the batch waits for it to be mended.
            throw faults[0].Fault;
        }

        await SetAsideAsync(campaign, file, ids, faults, context, cancellationToken);
        return (next[^1].Id, next.Count);
    }

    private async Task SetAsideAsync(Campaign campaign, CaseFile file, List<string> ids, List<(Chosen Enterprise, BurstFaultedException Fault)> faults, CommandContext context, CancellationToken cancellationToken)
    {
        var earlier = await context.Db.StartFaults.Where(f => f.CampaignId == campaign.Id && ids.Contains(f.EnterpriseId)).ToDictionaryAsync(f => f.EnterpriseId, cancellationToken);
        foreach (var (enterprise, fault) in faults)
        {
            log.LogError(fault, "Enterprise {Enterprise} could not be started in campaign {Campaign}", enterprise.Id, campaign.Id);
            var (activity, reason) = (fault.Incident.ActivityId, fault.Incident.Message);
            if (earlier.Remove(enterprise.Id, out var again))
            {
                again.FailedAgain(activity, reason, context.Now);
                context.Db.Entry(again).DetectChanges();
            }
            else
            {
                context.Db.Add(new StartFault(campaign.Id, enterprise.Id, activity, reason, context.Now));
            }

            context.RecordBySystem(file, new Message("audit.campaign.set-aside", enterprise.Name, activity, reason));
        }

        context.Db.RemoveRange(earlier.Values);
        context.Db.Entry(file).DetectChanges();
    }

    private static async Task StartAsync(Campaign campaign, Chosen enterprise, string number, PostsAtHand posts, CommandContext context, CancellationToken cancellationToken)
    {
        var part = new Participation(context.NewId(), campaign.Id, enterprise.Id, enterprise.UnitId);
        context.Db.Add(part);
        foreach (var item in campaign.Plan.Items.Where(i => i.PerEnterprise || i.Actor == DutyActor.Enterprise))
        {
            context.Db.Add(Duty.OfEnterprise(context.NewId(), campaign, part, item));
        }

        var file = new CaseFile(part.Id, CampaignCases.Enterprise, number, enterprise.Name, context.Now);
        context.Db.Add(file);
        context.RecordBySystem(file, new Message("audit.campaign.part-started", campaign.Title));
        var input = new Dictionary<string, JsonElement>
        {
            ["Deliverer"] = JsonSerializer.SerializeToElement(new { role = Roles.Office }),
            ["Signer"] = Answerer(enterprise, posts, Roles.Principal),
            ["Filer"] = Answerer(enterprise, posts, Roles.SafetyDepartment, Roles.Principal),
        };
        var instance = await context.Processes.StartAsync(new StartProcess("campaign-enterprise", input, part.Id, part.Id), cancellationToken);
        file.MovedBy(instance.Id);
    }

    // An enterprise without an account of its own is not left out: its unit does it for it (代办).
    private static JsonElement Answerer(Chosen enterprise, PostsAtHand posts, params IEnumerable<string> roles) =>
        roles.FirstOrDefault(role => posts.IsHeld(role, enterprise.Id)) is { } held
            ? JsonSerializer.SerializeToElement(new { role = held, enterprise = enterprise.Id })
            : JsonSerializer.SerializeToElement(new { role = Roles.Village, unit = enterprise.UnitId });

    private static Task<List<Chosen>> NextOfUnitsAsync(CampaignBatch batch, CommandContext context, CancellationToken cancellationToken) =>
        context.Db.Enterprises.AsNoTracking().Operating()
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
            .Where(e => batch.UnitIds.Contains(e.UnitId) && string.Compare(e.Id, batch.Cursor) > 0)
#pragma warning restore CA1309, CA1310
            .OrderBy(e => e.Id).Take(ChunkSize)
            .Select(e => new Chosen(e.Id, e.Name, e.UnitId, e.Closure != null)).ToListAsync(cancellationToken);

    private static async Task<List<Chosen>> NextOfListAsync(CampaignBatch batch, CommandContext context, CancellationToken cancellationToken)
    {
        var ids = batch.EnterpriseIds!.SkipWhile(id => string.CompareOrdinal(id, batch.Cursor) <= 0).Take(ChunkSize).ToList();
        var found = await context.Db.Enterprises.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new Chosen(e.Id, e.Name, e.UnitId, e.Closure != null)).ToListAsync(cancellationToken);
        return [.. found.OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    private sealed record Chosen(string Id, string Name, string UnitId, bool IsClosed);
}
