using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments.Pages;

/// <summary>One page of a campaign's enterprises with their letters, as one reader sees them.</summary>
/// <param name="Reader">Who looks.</param>
/// <param name="Campaigns">To choose from, latest first.</param>
/// <param name="Campaign">The chosen one; null when there is none.</param>
/// <param name="Counts">Enterprises by part of the list, before unit and text narrow it.</param>
/// <param name="Units">To choose from.</param>
/// <param name="Rows">This page.</param>
/// <param name="Total">Rows on all pages.</param>
/// <param name="Batch">The letters being written now.</param>
public sealed record LetterList(
    Actor Reader,
    IReadOnlyList<Campaign> Campaigns,
    Campaign? Campaign,
    IReadOnlyDictionary<LettersShown, int> Counts,
    IReadOnlyList<(string Id, string Name)> Units,
    IReadOnlyList<LetterRow> Rows,
    int Total,
    LetterBatch? Batch)
{
    // Ids asked for at once.
    private const int Chunk = 500;

    public static async Task<LetterList> ReadAsync(CaseFlowDbContext db, string accountId, LetterListFilter filter, int size, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reader = await db.ActorAsync(accountId, now, cancellationToken);
        var visible = db.Participations.AsNoTracking().VisibleTo(reader);
        var campaigns = await db.Campaigns.AsNoTracking().Where(c => visible.Any(p => p.CampaignId == c.Id)).OrderByDescending(c => c.Year).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        if ((campaigns.Find(c => c.Id == filter.CampaignId) ?? campaigns.FirstOrDefault()) is not { } campaign)
        {
            return new(reader, [], null, new Dictionary<LettersShown, int>(), [], [], 0, null);
        }

        var parts = visible.Where(p => p.CampaignId == campaign.Id);
        var counts = new Dictionary<LettersShown, int>();
        foreach (var shown in Enum.GetValues<LettersShown>())
        {
            counts[shown] = await Shown(db, parts, shown).CountAsync(cancellationToken);
        }

        var units = await db.Set<Unit>().Where(u => parts.Any(p => p.UnitId == u.Id)).OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync(cancellationToken);
        var narrowed = Narrowed(db, parts, filter);
        var total = await narrowed.CountAsync(cancellationToken);
        var page = await narrowed.OnPage(filter.Page - 1, size).ToListAsync(cancellationToken);
        var batch = await db.LetterBatches.AsNoTracking().FirstOrDefaultAsync(b => b.CampaignId == campaign.Id && b.FinishedAt == null, cancellationToken);
        return new(reader, campaigns, campaign, counts, [.. units.Select(u => (u.Id, u.Name))], await RowsAsync(db, page, cancellationToken), total, batch);
    }

    /// <summary>The letters of one kind that the filter leaves, in the list's order: what is printed together.</summary>
    public static async Task<IReadOnlyList<CommitmentLetter>> LettersAsync(CaseFlowDbContext db, Actor reader, LetterListFilter filter, LetterKind kind, CancellationToken cancellationToken)
    {
        var parts = await Narrowed(db, db.Participations.VisibleTo(reader).Where(p => p.CampaignId == filter.CampaignId), filter).Select(l => l.ParticipationId).ToListAsync(cancellationToken);
        var letters = new Dictionary<string, CommitmentLetter>();
        foreach (var some in parts.Chunk(Chunk))
        {
            foreach (var letter in await db.CommitmentLetters.AsNoTracking().Where(l => l.Kind == kind && some.Contains(l.ParticipationId)).ToListAsync(cancellationToken))
            {
                letters[letter.ParticipationId] = letter;
            }
        }

        return [.. parts.Where(letters.ContainsKey).Select(p => letters[p])];
    }

    private static IQueryable<Listed> Narrowed(CaseFlowDbContext db, IQueryable<Participation> parts, LetterListFilter filter)
    {
        var shown = Shown(db, parts, filter.Show).Where(p => filter.UnitId == null || p.UnitId == filter.UnitId);
        return shown.Join(db.Set<Enterprise>(), p => p.EnterpriseId, e => e.Id, (p, e) => new { p, e })
            .Where(x => filter.Text == null || x.e.Name.Contains(filter.Text))
            .Join(db.Set<Unit>(), x => x.p.UnitId, u => u.Id, (x, u) => new { x.p, x.e, u })
            .OrderBy(x => x.u.Name).ThenBy(x => x.e.Name).ThenBy(x => x.p.Id)
            .Select(x => new Listed(x.p.Id, x.e.Name, x.u.Name));
    }

    private static IQueryable<Participation> Shown(CaseFlowDbContext db, IQueryable<Participation> parts, LettersShown shown)
    {
        var letters = db.Set<CommitmentLetter>();
        return shown switch
        {
            LettersShown.NotDelivered => parts.Where(p => !letters.Any(l => l.ParticipationId == p.Id && l.Kind == LetterKind.Notice && l.FrozenAt != null)),
            LettersShown.NotSigned => parts.Where(p => !letters.Any(l => l.ParticipationId == p.Id && l.Kind == LetterKind.Commitment && l.FrozenAt != null)),
            LettersShown.CopiesMissing => parts.Where(p => letters.Any(l => l.ParticipationId == p.Id && l.FrozenAt != null && db.Set<LetterCopy>().Any(c => c.LetterId == l.Id && c.DeliveredOn == null))),
            _ => parts,
        };
    }

    private static async Task<IReadOnlyList<LetterRow>> RowsAsync(CaseFlowDbContext db, IReadOnlyList<Listed> page, CancellationToken cancellationToken)
    {
        var ids = page.Select(p => p.ParticipationId).ToList();
        var letters = await db.CommitmentLetters.AsNoTracking().Where(l => ids.Contains(l.ParticipationId)).ToListAsync(cancellationToken);
        CommitmentLetter? Find(string id, LetterKind kind) => letters.Find(l => l.ParticipationId == id && l.Kind == kind);
        return [.. page.Select(p => new LetterRow(p.ParticipationId, p.Enterprise, p.Unit, Find(p.ParticipationId, LetterKind.Notice), Find(p.ParticipationId, LetterKind.Commitment)))];
    }

    private sealed record Listed(string ParticipationId, string Enterprise, string Unit);
}
