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
            var lease = now + TimeSpan.FromSeconds(options.Value.TimeoutSeconds * 2);
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
        try
        {
            await transport.SendAsync(mail, cancellationToken);
            crashPoints.Pass("after-send", nameof(MailDispatcher));
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
