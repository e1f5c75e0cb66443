using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Administration.Pages;

/// <summary>The outbox: what went out, what waits, and what was given up with its reason. Without a mail server this is where mails are read.</summary>
public sealed partial class MailsPage : ComponentBase
{
    private const int PageSize = 50;
    private IReadOnlyList<OutgoingMail>? _mails;
    private Dictionary<MailState, int> _counts = [];
    private IReadOnlyList<string> _refusals = [];

    /// <summary>Sent, pending or parked.</summary>
    [SupplyParameterFromQuery] public string? State { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private MailTransport Transport { get; set; } = default!;

    [Inject] private IOptions<MailOptions> Options { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    private MailState Shown => Enum.TryParse<MailState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : MailState.Sent;

    private int ShownPage => Math.Max(1, Page ?? 1);

    private string Way => Options.Value.Host.Length > 0 ? Texts["admin.mail.by-server", Options.Value.Host] : Texts["admin.mail.by-folder", Transport.PickupFolder];

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync() => _refusals = await Feedback.RefusalsOfAsync(ReadAsync);

    // State names are keys and addresses in lower case.
#pragma warning disable CA1308
    private static string KeyOf(MailState state) => $"admin.mail.state.{state.ToString().ToLowerInvariant()}";

    private static string HrefOf(MailState state, int page) =>
        "/admin/mails?state=" + state.ToString().ToLowerInvariant() + (page > 1 ? "&page=" + page.ToString(CultureInfo.InvariantCulture) : "");
#pragma warning restore CA1308

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        await db.RequireAdministratorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _counts = await db.OutgoingMails.GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        _mails = await db.OutgoingMails.AsNoTracking().Where(m => m.State == Shown).OrderByDescending(m => m.CreatedAt).Skip((ShownPage - 1) * PageSize).Take(PageSize).ToListAsync();
    }

    private string? FileOf(OutgoingMail mail) => Options.Value.Host.Length == 0 && mail.State == MailState.Sent ? Path.Combine(Transport.PickupFolder, mail.Id + ".eml") : null;

    private string At(DateTimeOffset instant) => Clock.ToLocal(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
