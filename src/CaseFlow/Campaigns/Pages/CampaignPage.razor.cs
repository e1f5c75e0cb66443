using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CaseFlow.Campaigns.Pages;

/// <summary>The board: phases over the year, units by phases, who is late, what comes next.</summary>
public sealed partial class CampaignPage
{
    private const int RemindersShown = 6;
    private CampaignBoard? _board;
    private IReadOnlyList<NextReminder> _reminders = [];
    private bool _isRead;

    /// <summary>The campaign.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IJSRuntime Js { get; set; } = default!;

    [Inject] private NextReminders Reminders { get; set; } = default!;

    private IReadOnlyList<CampaignPhase> Ahead => [.. _board!.Campaign.Phases.Where(p => p.DueOn >= Clock.Today).OrderBy(p => p.DueOn)];

    private bool MayTakeIn => _board!.Reader.Holds(Roles.Office) && _board.Campaign.Status == CampaignStatus.Running;

    private string Sentence
    {
        get
        {
            var counts = Texts["campaign.page.taking-part", _board!.Enterprises, _board.Units.Count];
            return _board.Campaign.Status == CampaignStatus.Ended ? $"{counts}{Texts["campaign.page.is-over"]}"
                : Ahead is [var next, ..] ? $"{counts}{Texts["campaign.page.next-end", _board.Campaign.PhaseName(next.Key), CampaignWords.Date(next.DueOn), next.DueOn.DayNumber - Clock.Today.DayNumber]}"
                : counts;
        }
    }

    /// <inheritdoc/>
    protected override async Task ReadAsync(CaseFlowDbContext db, string accountId)
    {
        _board = await CampaignBoard.ReadAsync(db, Id, accountId, Clock.Now, Clock.Today);
        _reminders = _board is { Campaign: { Status: CampaignStatus.Running } campaign } ? await Reminders.ReadAsync(db, campaign, _board.Reader, Clock.Today) : [];
        _isRead = true;
    }

    private string What(NextReminder next)
    {
        var name = next.Item.Name.ToString();
        return next.Item.PerEnterprise ? Texts["campaign.page.reminder-enterprises", name, next.Count] : next.Item.Actor == DutyActor.Unit ? Texts["campaign.page.reminder-units", name, next.Count] : name;
    }

    private string ToWhom(NextReminder next)
    {
        var to = next.Item.Actor switch
        {
            DutyActor.Office => Texts["campaign.actor.Office"],
            DutyActor.Unit => Texts["campaign.page.reminder-to-units", next.Units],
            _ => Texts["campaign.page.reminder-to-enterprises", next.Count],
        };
        var late = next.On.DayNumber - next.DueOn.DayNumber;
        var when = late > 0 ? Texts["ui.due.overdue", late] : late == 0 ? Texts["campaign.page.reminder-due-day"] : Texts["campaign.page.reminder-due", CampaignLooks.Short(next.DueOn)];
        return $"{when} · {Texts["campaign.page.reminder-to", to]}{(next.Escalates ? Texts["campaign.page.reminder-above"] : "")}";
    }

    private string UnitOf(LateDuty late) => _board!.Units.FirstOrDefault(u => u.Id == late.Duty.UnitId)?.Name ?? Texts["campaign.actor.Office"];

    private ValueTask PrintAsync() => Js.InvokeVoidAsync("print");
}
