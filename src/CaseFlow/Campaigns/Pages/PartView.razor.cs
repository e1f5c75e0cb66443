using System.Globalization;
using CaseFlow.Audit;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Campaigns.Pages;

/// <summary>The office's, a unit's or an enterprise's part of a campaign, kept up to date while the page is open.</summary>
public sealed partial class PartView
{
    private PartDossier? _dossier;
    private bool _isRead;

    /// <summary>The part.</summary>
    [Parameter, EditorRequired] public string CaseId { get; set; } = "";

    /// <summary>What stands at the right.</summary>
    [Parameter] public RenderFragment? Decision { get; set; }

    /// <summary>What stands over the sections: a task's own form.</summary>
    [Parameter] public RenderFragment? Above { get; set; }

    /// <summary>The way here.</summary>
    [Parameter] public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    private Tally Sum => _dossier!.Duties.Aggregate(default(Tally), (sum, d) => sum + CampaignBoard.One(d.Status, d.DueOn < Clock.Today, 1));

    private int LateCount => Sum.Late;

    private IReadOnlyList<Fact> Facts =>
    [
        new(Texts["campaign.page.unit"], _dossier!.UnitName ?? Texts["campaign.actor.Office"]),
        new(Texts["campaign.page.next-due"], NextDue is { } due ? CampaignWords.Date(due.DueOn) : Texts["campaign.page.none"], NextDue is { } next ? _dossier.Campaign.Item(next.ItemKey).Name.ToString() : null),
        new(Texts["campaign.page.late"], LateCount == 0 ? Texts["campaign.page.none"] : Texts["campaign.page.late-n", LateCount]),
        new(Texts["campaign.page.started-on"], CampaignWords.Date(Clock.DateOf(_dossier.File.OpenedAt))),
    ];

    private Duty? NextDue => _dossier!.Duties.FirstOrDefault(d => d.Status == DutyStatus.Open);

    /// <inheritdoc/>
    protected override async Task ReadAsync(CaseFlowDbContext db, string accountId)
    {
        _dossier = await PartDossier.ReadAsync(db, CaseId, accountId, Clock.Now);
        _isRead = true;
    }

    private HistoryEntry Entry(AuditEntry entry) => new(
        entry.ActorId == Actor.SystemId ? null : entry.ActorName,
        Texts.Render(entry.Message),
        Clock.ToLocal(entry.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        entry.Comment,
        entry.OnBehalfOfName);
}
