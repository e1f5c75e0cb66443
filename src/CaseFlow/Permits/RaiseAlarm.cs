using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>
/// Somebody on site who scanned the permit asks for the work to stop (扫码要求停工), without an account. It tells everyone on the permit and the site's safety department at once and
/// changes no state: whether work stops is decided by people who answer for it.
/// </summary>
public sealed class RaiseAlarm(PermitMails mails) : IOperation<RaiseAlarm.Request, bool>
{
    /// <summary>Longest words, in characters.</summary>
    public const int LongestWords = 300;

    /// <summary>The history's code of it.</summary>
    public const string AuditCode = "audit.permit.alarm";

    // Enough for three people who see the same danger; more only hides the first.
    private const int MostAtOnce = 3;
    private static readonly TimeSpan Breath = TimeSpan.FromMinutes(10);

    /// <param name="PermitId">The permit.</param>
    /// <param name="Words">What was seen.</param>
    public sealed record Request(string PermitId, string? Words);

    /// <exception cref="RuleViolationException">Nobody is on site under this permit, nothing is said, or the site was told just now.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.CasePermitAsync(request.PermitId, cancellationToken);
        if (!IsFor(permit))
        {
            throw new RuleViolationException("permit.alarm.nobody-on-site", Said.Word(permit.Status));
        }

        var words = request.Words?.Trim() ?? "";
        if (words.Length is 0 or > LongestWords)
        {
            throw new RuleViolationException("permit.alarm.words", LongestWords.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var since = context.Now - Breath;
        if (await context.Db.AuditEntries.CountAsync(e => e.CaseId == permit.Id && e.Code == AuditCode && e.At > since, cancellationToken) >= MostAtOnce)
        {
            throw new RuleViolationException("permit.alarm.told-already");
        }

        var file = (await context.Db.Cases.FindAsync([permit.Id], cancellationToken))!;
        await context.RecordAsync(file, new Message(AuditCode), words, cancellationToken: cancellationToken);
        await mails.ToEveryoneAsync(context, permit, new Message("mail.permit.alarm", permit.Number!), [new Message("mail.permit.alarm-words", words), new Message("mail.permit.alarm-act")], cancellationToken, Roles.SafetyDepartment);
        context.Announce(new PermitsChanged(permit.Id));
        return true;
    }

    /// <summary>Whether somebody may be on site under a permit.</summary>
    public static bool IsFor(WorkPermit permit) => permit.Status is PermitStatus.Approved or PermitStatus.Confirmed or PermitStatus.Active or PermitStatus.Suspended;
}
