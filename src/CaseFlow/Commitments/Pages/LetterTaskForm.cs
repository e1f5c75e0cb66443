using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Ui.Drafts;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments.Pages;

/// <summary>What the forms of both letters have in common: the text that is shown, the day and the name.</summary>
public abstract class LetterTaskForm : ComponentBase, ITaskForm
{
    /// <summary>The day's field.</summary>
    protected const string OnField = "on";

    /// <summary>The name's field.</summary>
    protected const string NameField = "name";

    private string? _read;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <summary>Which letter.</summary>
    protected abstract LetterKind Kind { get; }

    /// <summary>What it says; null until it is read.</summary>
    protected LetterText? Text { get; private set; }

    /// <inheritdoc/>
    public Task<JsonElement?> RecordAsync() =>
        System.Threading.Tasks.Task.FromResult<JsonElement?>(new LetterAnswer(Text!.Hash, Draft.Text(OnField), Draft.Text(NameField)).ToJson());

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_read == Task.Id)
        {
            return;
        }

        if (Draft.Text(OnField) is null)
        {
            Draft.Set(OnField, Clock.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        await using var db = await Contexts.CreateDbContextAsync();
        Text = await LetterWriter.TextAsync(db, Task.CaseId!, Kind, default);
        _read = Task.Id;
    }
}
