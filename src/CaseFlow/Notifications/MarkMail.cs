using CaseFlow.Processes;
using Microsoft.Extensions.Options;

namespace CaseFlow.Notifications;

/// <summary>Notes how an attempt to send went.</summary>
public sealed class MarkMail(IOptions<MailOptions> options) : IOperation<MarkMail.Request, bool>
{
    /// <param name="MailId">The mail.</param>
    /// <param name="Error">Why it failed, or null when it was accepted.</param>
    public sealed record Request(string MailId, string? Error);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var mail = await context.Db.OutgoingMails.FindAsync([request.MailId], cancellationToken);
        if (mail is not { State: MailState.Pending })
        {
            return false;
        }

        if (request.Error is null)
        {
            mail.Sent(context.Now);
        }
        else
        {
            mail.Failed(request.Error, options.Value.Attempts, context.Now);
        }

        return true;
    }
}
