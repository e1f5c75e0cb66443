using CaseFlow.Campaigns;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>Writes the letters of a batch's next few hundred enterprises.</summary>
public sealed class WriteLetters : IOperation<WriteLetters.Request, bool>
{
    /// <summary>Enterprises a transaction.</summary>
    public const int Chunk = 250;

    public sealed record Request(string BatchId);

    /// <returns>Whether anything was left to do.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var db = context.Db;
        var batch = (await db.LetterBatches.FindAsync([request.BatchId], cancellationToken))!;
        if (batch.FinishedAt is not null)
        {
            return false;
        }

        var campaign = await context.CampaignAsync(batch.CampaignId, cancellationToken);
        var parts = await db.Participations.AsNoTracking()
            .Where(p => p.CampaignId == campaign.Id && p.Id.CompareTo(batch.Cursor) > 0).OrderBy(p => p.Id).Take(Chunk)
            .Join(db.Enterprises, p => p.EnterpriseId, e => e.Id, (p, e) => new { p.Id, e.Name }).ToListAsync(cancellationToken);
        if (parts.Count == 0)
        {
            batch.Finish(context.Now);
        }
        else
        {
            var ids = parts.Select(p => p.Id).ToList();
            var known = (await db.CommitmentLetters.Where(l => ids.Contains(l.ParticipationId)).ToListAsync(cancellationToken)).ToDictionary(l => (l.ParticipationId, l.Kind));
            foreach (var (kind, template) in await LetterWriter.TemplatesAsync(db, cancellationToken))
            {
                foreach (var part in parts)
                {
                    var text = template.For(part.Name, campaign);
                    if (known.TryGetValue((part.Id, kind), out var letter))
                    {
                        letter.Rewrite(text, context.Now);
                    }
                    else
                    {
                        db.Add(new CommitmentLetter(context.NewId(), campaign.Id, part.Id, kind, text, context.Now));
                    }
                }
            }

            batch.Advance(parts.Max(p => p.Id)!, parts.Count);
        }

        context.Announce(new LettersChanged(campaign.Id));
        return true;
    }
}
