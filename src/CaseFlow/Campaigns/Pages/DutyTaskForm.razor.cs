using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Ui.Drafts;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>What was done, in words and files: the evidence of a piece of work.</summary>
public sealed partial class DutyTaskForm : ComponentBase, ITaskForm
{
    private const string Evidence = "evidence";
    private Duty? _duty;
    private WorkItem? _item;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => !string.IsNullOrWhiteSpace(Draft.Text(Evidence));

    /// <inheritdoc/>
    public Task<JsonElement?> RecordAsync() => System.Threading.Tasks.Task.FromResult<JsonElement?>(JsonSerializer.SerializeToElement(new { evidence = Draft.Text(Evidence)?.Trim() ?? "" }));

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_item is null)
        {
            var key = CampaignTaskSubject.ItemOf(Task);
            await using var db = await Contexts.CreateDbContextAsync();
            _duty = await db.Duties.AsNoTracking().SingleAsync(d => d.CaseId == Task.CaseId && d.ItemKey == key);
            _item = (await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == _duty.CampaignId)).Item(key);
        }
    }
}
