using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>What the grading department found about each objection.</summary>
public sealed partial class ObjectionsForm : ComponentBase, ITaskForm
{
    private IReadOnlyList<Objection> _objections = [];
    private string? _read;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private VerifyObjection Verify { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        await Kept.FlushAsync();
        foreach (var objection in _objections)
        {
            if (Draft.Text($"u.{objection.Id}") is not { Length: > 0 } upheld)
            {
                throw new RuleViolationException("grading.finding-required");
            }

            await Gateway.RunAsync(Verify, new VerifyObjection.Request(objection.Id, upheld == "yes", Draft.Text($"f.{objection.Id}") ?? ""), await Caller.GetAsync(), "");
        }

        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_read != Task.Id)
        {
            await using var db = await Contexts.CreateDbContextAsync();
            _objections = await db.Objections.AsNoTracking().Where(o => o.ApplicationId == Task.CaseId).OrderBy(o => o.Id).ToListAsync();
            _read = Task.Id;
        }
    }
}
