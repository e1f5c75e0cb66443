using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards.Pages;

/// <summary>One page of a list of hidden dangers and what stands around it.</summary>
/// <param name="List">Which of the three lists.</param>
/// <param name="Rows">This page.</param>
/// <param name="Total">All that match.</param>
/// <param name="Counts">How many each list holds, by code, for this reader.</param>
/// <param name="Late">How many are overdue.</param>
/// <param name="Major">How many major ones are not closed.</param>
/// <param name="Words">Units and the town's lists.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="EnterpriseName">Of the one enterprise that the address names, or null.</param>
internal sealed record HazardBoard(HazardList List, IReadOnlyList<HazardRow> Rows, int Total, IReadOnlyDictionary<string, int> Counts, int Late, int Major, RegistryWords Words, Actor Reader, string? EnterpriseName)
{
    public static async Task<HazardBoard> ReadAsync(CaseFlowDbContext db, HazardRules rules, Texts texts, string accountId, HazardListFilter filter, int size, DateTimeOffset now, DateOnly today)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var list = rules.Lists.FirstOrDefault(l => l.Code == filter.List) ?? rules.Lists[0];
        var seen = db.Hazards.AsNoTracking().VisibleTo(db, actor);
        var counted = await seen.GroupBy(h => h.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var rows = filter.Of(seen.Where(h => list.Statuses.Contains(h.Status)), today)
            .Where(h => filter.UnitId == null || db.Set<Enterprise>().Any(e => e.Id == h.EnterpriseId && e.UnitId == filter.UnitId));
        var page = await rows.SoonestFirst().OnPage(filter.Page - 1, size).ToListAsync();
        var there = page.Select(h => h.EnterpriseId).Distinct().ToList();
        var enterprises = await db.Enterprises.AsNoTracking().Where(e => there.Contains(e.Id)).ToDictionaryAsync(e => e.Id);
        var words = await RegistryWords.ReadAsync(db, texts, default);
        var owners = await OwnersAsync(db, texts, [.. page.Select(h => h.Id)]);
        return new HazardBoard(
            list,
            [.. page.Select(h => new HazardRow(h, enterprises[h.EnterpriseId].Name, words.Word(EnterpriseField.Unit, enterprises[h.EnterpriseId].UnitId).ToString(), owners.GetValueOrDefault(h.Id)))],
            await rows.CountAsync(),
            rules.Lists.ToDictionary(l => l.Code, l => l.Statuses.Sum(s => counted.GetValueOrDefault(s))),
            await seen.CountAsync(h => h.Status == HazardStatus.Open && h.DueOn < today),
            await seen.CountAsync(h => h.Status != HazardStatus.Closed && h.Severity == HazardSeverity.Major),
            words,
            actor,
            filter.EnterpriseId is null ? null : await db.Enterprises.Where(e => e.Id == filter.EnterpriseId).Select(e => e.Name).SingleOrDefaultAsync());
    }

    // Who has the task now is who has to correct it: one person, or everybody who holds a post.
    private static async Task<IReadOnlyDictionary<string, string>> OwnersAsync(CaseFlowDbContext db, Texts texts, IReadOnlyList<string> ids)
    {
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.State == WorkTaskState.Open && t.TypeName == HazardTasks.Rectify && ids.Contains(t.CaseId!)).ToListAsync();
        var accounts = tasks.Select(t => t.AssigneeId).OfType<string>().Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(u => accounts.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName);
        return tasks.ToDictionary(t => t.CaseId!, t => t.AssigneeId is { } id && names.TryGetValue(id, out var name) ? name : texts[$"role.{t.Role}"]);
    }
}
