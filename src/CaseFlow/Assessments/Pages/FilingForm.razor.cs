using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>What is signed where a campaign asks for the self-assessment. It is written on its own page, so nothing is typed here.</summary>
public sealed partial class FilingForm : ComponentBase, ITaskForm
{
    private AssessmentDossier? _dossier;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed with the decision.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    /// <inheritdoc/>
    public Task<JsonElement?> RecordAsync() => System.Threading.Tasks.Task.FromResult<JsonElement?>(null);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_dossier is not null)
        {
            return;
        }

        await using var db = await Contexts.CreateDbContextAsync();
        if (await db.AssessmentOfTaskAsync(Task.CaseId, default) is { } assessment && assessment.Id != Task.CaseId)
        {
            _dossier = await AssessmentDossier.ReadAsync(db, Standards, assessment.Id, (await Caller.GetAsync()).AccountId, Clock.Now);
        }
    }
}
