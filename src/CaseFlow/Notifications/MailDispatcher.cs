using CaseFlow.Data;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseFlow.Notifications;

/// <summary>Sends what is due from the outbox. A crash between sending and marking repeats a mail with the same Message-ID, never loses one.</summary>
public sealed class MailDispatcher(
    IDbContextFactory<CaseFlowDbContext> contexts,
    CommandGateway gateway,
    MarkMail mark,
    MailTransport transport,
    CrashPoints crashPoints,
    TimeProvider time,
    IOptions<MailOptions> options,
    ILogger<MailDispatcher> log) : IDueWork
{
    private const int Batch = 20;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var due = await db.OutgoingMails.AsNoTracking()
            .Where(m => m.State == MailState.Pending && m.NextAttemptAt <= now)
            .OrderBy(m => m.NextAttemptAt)
            .Take(Batch)
            .ToListAsync(cancellationToken);
        var done = 0;
        foreach (var mail in due)
        {
            // From the instant at which this one is taken: the mails before it may have taken their whole time.
            var lease = time.GetUtcNow() + TimeSpan.FromSeconds(options.Value.TimeoutSeconds * 2);
            var mine = await db.OutgoingMails
                .Where(m => m.Id == mail.Id && m.State == MailState.Pending && m.NextAttemptAt == mail.NextAttemptAt)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.NextAttemptAt, lease), cancellationToken);
            done += mine == 1 && await SendAsync(mail, cancellationToken) ? 1 : 0;
        }

        return done;
    }

    private async Task<bool> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        string? error = null;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await transport.SendAsync(mail, either.Token);
            crashPoints.Pass("after-send", nameof(MailDispatcher));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // MailKit's own timeout is one for each step; the lease counts on one for all of them.
            error = $"Not accepted within {options.Value.TimeoutSeconds} s.";
            log.LogWarning("Mail {Mail} was not accepted within {Seconds} s", mail.Id, options.Value.TimeoutSeconds);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            error = $"{failed.GetType().Name}: {failed.Message}";
            log.LogWarning("Mail {Mail} was not accepted: {Error}", mail.Id, error);
        }

        await gateway.RunAsync(mark, new MarkMail.Request(mail.Id, error), Caller.System, "", cancellationToken);
        return error is null;
    }
}
