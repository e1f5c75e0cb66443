using CaseFlow.Campaigns;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>Invented letters of a demo campaign: written for every enterprise, delivered and signed where its duties say so.</summary>
public sealed class StageDemoLetters : IOperation<StageDemoLetters.Request, bool>
{
    private const string Notice = "notice";
    private const string Commitment = "commitment";

    public sealed record Request;

    /// <returns>False when there is nothing to invent.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var db = context.Db;
        if (await db.Campaigns.FirstOrDefaultAsync(c => c.IsDemo && !db.Set<CommitmentLetter>().Any(l => l.CampaignId == c.Id), cancellationToken) is not { } campaign)
        {
            return false;
        }

        var templates = await LetterWriter.TemplatesAsync(db, cancellationToken);
        var names = await db.Set<Registry.Enterprise>().ToDictionaryAsync(e => e.Id, e => (e.Name, e.PrincipalName), cancellationToken);
        var done = (await db.Duties.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.Status == DutyStatus.Done && (d.ItemKey == Notice || d.ItemKey == Commitment)).ToListAsync(cancellationToken))
            .ToDictionary(d => (d.CaseId, d.ItemKey));
        foreach (var part in await db.Participations.AsNoTracking().Where(p => p.CampaignId == campaign.Id).ToListAsync(cancellationToken))
        {
            var (name, principal) = names[part.EnterpriseId];
            foreach (var (kind, template) in templates)
            {
                var letter = new CommitmentLetter(context.NewId(), campaign.Id, part.Id, kind, template.For(name, campaign), context.Now);
                if (done.TryGetValue((part.Id, kind == LetterKind.Notice ? Notice : Commitment), out var duty))
                {
                    Settle(letter, duty, principal ?? duty.DoneByName!);
                }

                db.Add(letter);
            }
        }

        return true;
    }

    private static void Settle(CommitmentLetter letter, Duty duty, string person)
    {
        var (on, at) = (duty.DoneOn!.Value, duty.DoneAt!.Value);
        if (letter.Kind == LetterKind.Notice)
        {
            letter.Deliver(on, person, duty.DoneByName!, at, on);
        }
        else
        {
            letter.Sign(SigningWay.OnPaper, on, person, duty.DoneByName!, at, on);
        }
    }
}
