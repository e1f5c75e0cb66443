using System.Globalization;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.Extensions.Options;

namespace CaseFlow.Notifications;

/// <summary>Queues mails within a command, in each reader's language.</summary>
public sealed class MailQueue(Texts texts, IOptions<SiteOptions> site)
{
    /// <summary>Queues one mail; a person without an address is passed over.</summary>
    /// <param name="context">The command that causes it.</param>
    /// <param name="to">The reader.</param>
    /// <param name="subject">The subject line.</param>
    /// <param name="lines">The body, a paragraph each.</param>
    /// <param name="path">The page to open, relative to the site's address, or null.</param>
    /// <param name="caseId">The case it is about, if any.</param>
    public void Add(CommandContext context, Account to, Message subject, IReadOnlyList<Message> lines, string? path, string? caseId)
    {
        if (string.IsNullOrWhiteSpace(to.Email))
        {
            return;
        }

        var culture = CultureInfo.GetCultureInfo(to.Culture);
        var body = new List<string> { texts.In(culture, "mail.greeting", to.DisplayName), "" };
        body.AddRange(lines.Select(l => texts.Render(l, culture)));
        if (path is not null)
        {
            body.AddRange(["", texts.In(culture, "mail.open", site.Value.Address.TrimEnd('/') + path)]);
        }

        body.AddRange(["", texts.In(culture, "mail.signed", site.Value.Name)]);
        context.Db.Add(new OutgoingMail(context.NewId(), to.DisplayName, to.Email, texts.Render(subject, culture), string.Join("\n", body) + "\n", caseId, context.Now));
        context.Announce(new DueWorkStaged(typeof(MailDispatcher)));
    }
}
