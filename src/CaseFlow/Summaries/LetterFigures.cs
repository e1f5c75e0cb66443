using CaseFlow.Campaigns;
using CaseFlow.Commitments;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>Notices delivered and commitments signed, by unit (phase 1).</summary>
public sealed class LetterFigures : ISummarySource
{
    public int Order => 100;

    public async Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var all = await db.Participations.Where(p => p.CampaignId == campaign.Id)
            .Join(db.Set<Unit>(), p => p.UnitId, u => u.Id, (p, u) => new { p.Id, u.Name }).ToListAsync(cancellationToken);
        var letters = db.CommitmentLetters.Where(l => l.CampaignId == campaign.Id && l.FrozenAt != null);
        var delivered = await DoneAsync(letters, LetterKind.Notice, cancellationToken);
        var signed = await DoneAsync(letters, LetterKind.Commitment, cancellationToken);
        var here = await letters.CountAsync(l => l.Way == SigningWay.InProduct, cancellationToken);
        return new SummaryPart(
            new Message("summary.part.letters"),
            [
                new(new Message("summary.figure.delivered"), $"{delivered.Count} / {all.Count}"),
                new(new Message("summary.figure.signed"), $"{signed.Count} / {all.Count}"),
                new(new Message("summary.figure.signed-here"), PhaseFigures.Written(here)),
            ],
            new SummaryTable(
                [new Message("summary.head.unit"), new Message("summary.head.enterprises"), new Message("summary.head.delivered"), new Message("summary.head.signed")],
                [
                    .. all.GroupBy(p => p.Name).OrderBy(g => g.Key, StringComparer.Ordinal)
                        .Select(g => (IReadOnlyList<string>)[g.Key, PhaseFigures.Written(g.Count()), PhaseFigures.Written(g.Count(p => delivered.Contains(p.Id))), PhaseFigures.Written(g.Count(p => signed.Contains(p.Id)))]),
                ]));
    }

    private static async Task<HashSet<string>> DoneAsync(IQueryable<CommitmentLetter> letters, LetterKind kind, CancellationToken cancellationToken) =>
        [.. await letters.Where(l => l.Kind == kind).Select(l => l.ParticipationId).ToListAsync(cancellationToken)];
}
