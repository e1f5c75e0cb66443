using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Hazards.Pages;
using CaseFlow.Inbox;
using CaseFlow.Ui.Drafts;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision.Pages;

/// <summary>What goes with an answer about a penalty: the decisions' numbers, or the days of payment.</summary>
public sealed partial class PenaltyTaskForm : ComponentBase, ITaskForm
{
    private Penalty? _penalty;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    private bool IsDeciding => Task.TypeName == SupervisionTasks.Decide;

    private string Prefix => IsDeciding ? "number" : "paid";

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        await Kept.FlushAsync();
        var typed = _penalty!.Decisions.Select(d => (d.Party, Text: Draft.Text($"{Prefix}-{d.Party}")?.Trim() ?? "")).Where(t => t.Text.Length > 0).ToDictionary(t => t.Party, t => t.Text);
        if (!IsDeciding)
        {
            foreach (var date in typed.Values)
            {
                TypedDate.Read(date);
            }
        }

        return PenaltyAnswer.Data(typed);
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_penalty?.Id != Task.CaseId)
        {
            await using var db = await Contexts.CreateDbContextAsync();
            _penalty = await db.Penalties.AsNoTracking().SingleAsync(p => p.Id == Task.CaseId);
        }
    }
}
