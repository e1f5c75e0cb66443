using System.Security.Cryptography;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Agenda;

/// <summary>Gives the caller's calendar feed a new secret address, which is told this once. Run it without a key: an answer that is remembered would be a secret that is kept.</summary>
public sealed class OpenFeed : IOperation<OpenFeed.Request, OpenFeed.Result>
{
    private const int SecretBytes = 32;

    public sealed record Request;

    /// <param name="Path">The feed's address, relative to the site's.</param>
    public sealed record Result(string Path);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        if (actor.IsSystem)
        {
            throw new RuleViolationException("agenda.nobody");
        }

        var feed = await context.Db.FindAsync<AgendaFeed>([actor.AccountId], cancellationToken);
        if (feed is null)
        {
            feed = new AgendaFeed(actor.AccountId);
            context.Db.Add(feed);
        }

        var (id, secret) = (context.NewId(), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes)));
        feed.Renew(id, secret, context.Now);
        return new Result($"/feeds/{id}/{secret}.ics");
    }
}
