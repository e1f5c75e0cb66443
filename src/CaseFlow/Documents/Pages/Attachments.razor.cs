using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Documents.Pages;

/// <summary>The files of one place. Who may see and add is asked of the place's slice, again by each operation.</summary>
public sealed partial class Attachments : ComponentBase, IDisposable
{
    private const int MostAtOnce = 20;
    private IReadOnlyList<Attachment> _files = [];
    private IReadOnlyList<string> _refusals = [];
    private Actor? _actor;
    private AttachmentPlace? _shown;
    private IDisposable? _changes;
    private string? _stage;
    private double _percent;
    private bool _mayAttach;
    private bool _isRead;
    private bool _isGone;
    private int _rounds;

    /// <summary>Where the files are kept.</summary>
    [Parameter, EditorRequired] public AttachmentPlace Place { get; set; } = default!;

    /// <summary>What they are for; null where the section says it.</summary>
    [Parameter] public string? Label { get; set; }

    /// <summary>Only shown here, whoever looks.</summary>
    [Parameter] public bool ReadOnly { get; set; }

    /// <summary>The number of files, told whenever it may have changed.</summary>
    [Parameter] public EventCallback<int> Counted { get; set; }

    [CascadingParameter] private DraftForm? Form { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private AttachFile Attach { get; set; } = default!;

    [Inject] private RemoveAttachment Remove { get; set; } = default!;

    [Inject] private AttachmentSubjects Subjects { get; set; } = default!;

    [Inject] private FileInspection Inspection { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private string Accepted => string.Join(',', Inspection.Taken.SelectMany(k => k.Endings).Select(e => $".{e}"));

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _changes ??= Signals.Listen(OnCommitted);
        if (_shown != Place)
        {
            _shown = Place;
            await ReadAsync();
        }
    }

    private static string SizeOf(long bytes) =>
        bytes < 1024 * 1024 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024d / 1024:0.0} MB");

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _mayAttach = !ReadOnly && await Subjects[Place.SubjectKind].MayAttachAsync(db, Place, _actor, default);
        _files = await Subjects.ListAsync(db, Place, _actor, default);
        _isRead = true;
        await Counted.InvokeAsync(_files.Count);
    }

    // One after the other: a refused file does not keep the others out.
    private async Task TakeAsync(InputFileChangeEventArgs chosen)
    {
        var refusals = new List<string>();
        foreach (var file in chosen.GetMultipleFiles(MostAtOnce))
        {
            refusals.AddRange(await Feedback.RefusalsOfAsync(() => KeepAsync(file)));
        }

        (_stage, _refusals) = (null, refusals);
        _rounds++;
        await ReadAsync();
        await TellAsync();
    }

    private async Task KeepAsync(IBrowserFile file)
    {
        Inspection.RequireSize(file.Name, file.Size);
        var content = await FileUpload.ReadAsync(file, Inspection.MostBytes, percent => SayAsync(Texts["document.uploading", file.Name], percent));
        await Gateway.RunAsync(Attach, new AttachFile.Request(Place, file.Name, content), await Caller.GetAsync(), Guid.NewGuid().ToString("N"));
    }

    private async Task RemoveAsync(string id)
    {
        await Gateway.RunAsync(Remove, new RemoveAttachment.Request(id), await Caller.GetAsync(), Guid.NewGuid().ToString("N"));
        await ReadAsync();
        await TellAsync();
    }

    // Files belong to what is signed: who attached them here need not be told that something has changed.
    private Task TellAsync() => Form?.Changed.InvokeAsync() ?? Task.CompletedTask;

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is AttachmentsChanged changed && changed.Place == Place))
        {
            _ = InvokeAsync(async () =>
            {
                if (!_isGone && _stage is null)
                {
                    await ReadAsync();
                    StateHasChanged();
                }
            });
        }
    }

    private async Task SayAsync(string stage, double percent)
    {
        (_stage, _percent) = (stage, percent);
        StateHasChanged();
        await Task.Yield();
    }
}
