using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>Fills the town's templates in. A letter that was not generated yet reads the same as it will.</summary>
public static class LetterWriter
{
    /// <summary>All templates, by kind.</summary>
    public static async Task<IReadOnlyDictionary<LetterKind, LetterTemplate>> TemplatesAsync(CaseFlowDbContext db, CancellationToken cancellationToken) =>
        (await db.Set<LetterTemplateRow>().AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(t => t.Kind, t => LetterTemplate.Parse(t.Json));

    /// <summary>What the letter of an enterprise's part says: as it is kept, or as it would be written now.</summary>
    public static async Task<LetterText> TextAsync(CaseFlowDbContext db, string participationId, LetterKind kind, CancellationToken cancellationToken) =>
        await db.CommitmentLetters.AsNoTracking().SingleOrDefaultAsync(l => l.ParticipationId == participationId && l.Kind == kind, cancellationToken) is { } letter
            ? letter.Text
            : await WriteAsync(db, await db.Participations.AsNoTracking().SingleAsync(p => p.Id == participationId, cancellationToken), kind, cancellationToken);

    /// <summary>The letter as it would be written now.</summary>
    public static async Task<LetterText> WriteAsync(CaseFlowDbContext db, Participation part, LetterKind kind, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == part.CampaignId, cancellationToken);
        var enterprise = await db.Set<Enterprise>().Where(e => e.Id == part.EnterpriseId).Select(e => e.Name).SingleAsync(cancellationToken);
        return (await TemplatesAsync(db, cancellationToken))[kind].For(enterprise, campaign);
    }
}
