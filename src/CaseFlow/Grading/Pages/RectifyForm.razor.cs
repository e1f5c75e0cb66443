using System.Text.Json;
using CaseFlow.Assessments;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>How each non-conformity was put right.</summary>
public sealed partial class RectifyForm : ComponentBase, ITaskForm
{
    private GradingApplication? _application;
    private AssessmentStandard? _standard;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteRectification Write { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        await Kept.FlushAsync();
        var items = _application!.Review.Failed.Select(f => new RectifiedItem(f.Key, Draft.Text($"m.{f.Key}")?.Trim() ?? "")).ToList();
        await Gateway.RunAsync(Write, new WriteRectification.Request(_application.Id, items), await Caller.GetAsync(), "");
        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_application?.Id == Task.CaseId)
        {
            return;
        }

        var me = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        var application = await db.GradingApplications.AsNoTracking().SingleAsync(a => a.Id == Task.CaseId);
        _standard = await Standards.OfAsync(db, application.Review.StandardHash!, default);

        // A later date opened a new task; what was typed under the one before it is not lost.
        var earlier = new DraftFields(await db.Set<Draft>().AsNoTracking()
            .Where(d => d.OwnerId == me && db.Set<WorkTask>().Any(t => t.CaseId == application.Id && t.Id != Task.Id && d.Key == "task:" + t.Id))
            .OrderByDescending(d => d.UpdatedAt).Select(d => d.Fields).FirstOrDefaultAsync());
        foreach (var (key, _) in application.Review.Failed)
        {
            var field = $"m.{key}";
            if (Draft.Text(field) is null && (earlier.Text(field) ?? application.Rectified.FirstOrDefault(r => r.ItemKey == key)?.Measures) is { } typed)
            {
                Draft.Set(field, typed);
            }
        }

        _application = application;
    }
}
