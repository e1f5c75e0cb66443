using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Names a substitute (代办人) for a time away: within it that person may answer the caller's tasks, and every trace says for whom.</summary>
public sealed class NameSubstitute(MailQueue mails) : IOperation<NameSubstitute.Request, string>
{
    /// <param name="ToId">The substitute's account: one of <see cref="Colleagues"/>.</param>
    /// <param name="From">From this instant; one that has passed counts from now.</param>
    /// <param name="Until">Before this instant.</param>
    public sealed record Request(string ToId, DateTimeOffset From, DateTimeOffset Until);

    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var from = request.From > context.Now ? request.From : context.Now;
        if (request.Until <= from)
        {
            throw new RuleViolationException("inbox.substitute.reversed");
        }

        var to = await Colleagues.Of(context.Db, actor, context.Now).SingleOrDefaultAsync(a => a.Id == request.ToId, cancellationToken)
            ?? throw new RuleViolationException("inbox.substitute.not-colleague");
        if (await context.Db.Set<Delegation>().AnyAsync(d => d.FromId == actor.AccountId && d.From < request.Until && from < d.Until, cancellationToken))
        {
            throw new RuleViolationException("inbox.substitute.overlaps");
        }

        var substitution = new Delegation(context.NewId(), actor.AccountId, to.Id, from, request.Until);
        context.Db.Add(substitution);
        mails.Add(context, to, new Message("inbox.substitute.mail-subject", actor.DisplayName), [new Message("inbox.substitute.mail", actor.DisplayName)], "/inbox?view=delegated", caseId: null);
        context.Announce(new TasksChanged([to.Id]));
        return substitution.Id;
    }
}
