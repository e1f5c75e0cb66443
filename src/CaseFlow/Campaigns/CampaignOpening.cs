using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Opens a campaign: its case, its office's duties and process, its units' parts, and the batch that starts its enterprises.</summary>
internal static class CampaignOpening
{
    /// <summary>Numbers of campaigns begin so (专项).</summary>
    private const string NumberPrefix = "ZX";

    public static async Task BeginAsync(Campaign campaign, IReadOnlyList<Unit> units, IReadOnlyList<string>? enterpriseIds, CommandContext context, CancellationToken cancellationToken)
    {
        var db = context.Db;
        db.Add(campaign);
        var number = (await context.NumbersAsync(NumberPrefix, campaign.Year, cancellationToken)).Next();
        var file = new CaseFile(campaign.Id, CampaignCases.Campaign, number, campaign.Title, context.Now);
        db.Add(file);
        db.AddRange(campaign.Plan.Items.Where(i => i is { Actor: DutyActor.Office, PerEnterprise: false }).Select(i => Duty.OfOffice(context.NewId(), campaign, i)));
        foreach (var (at, unit) in units.Index())
        {
            OpenUnit(campaign, unit, UnitNumber(number, at + 1), context);
        }

        var ids = units.Select(u => u.Id).ToList();
        var total = enterpriseIds?.Count ?? await db.Enterprises.Operating().CountAsync(e => ids.Contains(e.UnitId), cancellationToken);
        db.Add(new CampaignBatch(context.NewId(), campaign.Id, BatchKind.Start, total, context.Now) { UnitIds = ids, EnterpriseIds = enterpriseIds });
        await context.RecordAsync(file, new Message("audit.campaign.started", campaign.Title, CampaignWords.Number(units.Count), CampaignWords.Number(total)), cancellationToken: cancellationToken);

        // In a transaction of its own: it may find phases that are over already, and reads how they stand.
        StartLater(new StartProcess("campaign", new Dictionary<string, JsonElement>(), campaign.Id, campaign.Id), file, campaign, context);
        context.Announce(new DueWorkStaged(typeof(BatchWork)));
        context.Announce(new CampaignsChanged(campaign.Id));
    }

    /// <summary>The number of a unit's part.</summary>
    /// <param name="number">The campaign's own.</param>
    /// <param name="order">From 1.</param>
    public static string UnitNumber(string number, int order) => FormattableString.Invariant($"{number}-U{order:00}");

    /// <summary>Why units cannot take part: nobody could do their tasks, and they would be late for ever.</summary>
    public static async Task<IReadOnlyList<Message>> WithoutPeopleAsync(IReadOnlyList<Unit> units, CommandContext context, CancellationToken cancellationToken)
    {
        var now = context.Now;
        var staffed = await context.Db.Appointments.Where(a => a.Role == Roles.Village && context.Db.Users.Any(u => u.Id == a.AccountId && !(u.LockoutEnd > now)))
            .Select(a => a.UnitId).Distinct().ToListAsync(cancellationToken);
        return [.. units.Where(u => !staffed.Contains(u.Id)).Select(u => new Message("campaign.unit-without-people", u.Name))];
    }

    /// <summary>Opens a unit's part: its case, its duties and, in a transaction of its own, its process.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="unit">The unit, not in it yet.</param>
    /// <param name="number">Its case's number: <see cref="UnitNumber"/>.</param>
    /// <param name="context">The command.</param>
    public static void OpenUnit(Campaign campaign, Unit unit, string number, CommandContext context)
    {
        var part = new CampaignUnit(context.NewId(), campaign.Id, unit.Id);
        context.Db.Add(part);
        context.Db.AddRange(campaign.Plan.Items.Where(i => i is { Actor: DutyActor.Unit, PerEnterprise: false }).Select(i => Duty.OfUnit(context.NewId(), campaign, part, i)));
        var file = new CaseFile(part.Id, CampaignCases.Unit, number, unit.Name, context.Now);
        context.Db.Add(file);
        context.RecordBySystem(file, new Message("audit.campaign.part-started", campaign.Title));
        var start = new StartProcess("campaign-unit", new Dictionary<string, JsonElement> { ["UnitId"] = JsonSerializer.SerializeToElement(unit.Id) }, part.Id, part.Id);
        StartLater(start, file, campaign, context);
    }

    private static void StartLater(StartProcess start, CaseFile file, Campaign campaign, CommandContext context)
    {
        var id = context.NewId();
        context.Processes.StartLater(start with { InstanceId = id }, campaign.Id);
        file.MovedBy(id);
    }
}
