using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>Takes over an Excel file: chosen, looked at row by row, then confirmed.</summary>
public sealed partial class ImportPage : ComponentBase
{
    private const int PageSize = 20;
    private bool _mayKeep;
    private bool _isRead;
    private int _files;
    private string? _fileName;
    private string? _stage;
    private double? _percent;
    private string _key = "";
    private EnterpriseSheet? _sheet;
    private IReadOnlyList<ImportedRow>? _rows;
    private RegistryWords? _words;
    private ImportCounts? _done;
    private ImportVerdict _shown;
    private int _page;
    private IReadOnlyList<string> _refusals = [];

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private ImportEnterprises Import { get; set; } = default!;

    [Inject] private SheetHeadings Headings { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private ImportCounts Counts => ImportCounts.Of(_rows ?? []);

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["registry.navigation"], "/enterprises"), new(Texts["registry.import"])];

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _mayKeep = (await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default)).KeepsRegistry();
        _isRead = true;
    }

    private async Task TakeAsync(InputFileChangeEventArgs chosen)
    {
        Forget();
        _done = null;
        _fileName = chosen.File.Name;
        _refusals = await Feedback.RefusalsOfAsync(async () =>
        {
            using var file = await UploadAsync(chosen.File);
            await SayAsync(Texts["registry.import.checking"], null);
            await using var db = await Contexts.CreateDbContextAsync();
            var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
            _words = await RegistryWords.ReadAsync(db, Texts, default);
            _sheet = EnterpriseWorkbook.Read(file, Headings.Known());
            _rows = await PreviewImport.RunAsync(db, actor, _sheet, _words, default);
        });
        (_stage, _percent) = (null, null);
        _files++;
        if (_rows is not null)
        {
            _key = Guid.NewGuid().ToString("N");
            Show(Counts.Refused > 0 ? ImportVerdict.Refused : Counts.New > 0 ? ImportVerdict.New : Counts.Changed > 0 ? ImportVerdict.Changed : ImportVerdict.Unchanged);
        }
    }

    private async Task<MemoryStream> UploadAsync(IBrowserFile chosen)
    {
        if (chosen.Size > EnterpriseWorkbook.LargestBytes)
        {
            throw new RuleViolationException("registry.import.too-large", (EnterpriseWorkbook.LargestBytes / 1024 / 1024).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return new MemoryStream(await FileUpload.ReadAsync(chosen, EnterpriseWorkbook.LargestBytes, percent => SayAsync(Texts["registry.import.uploading"], percent)));
    }

    private async Task ConfirmAsync()
    {
        if (_stage is not null || _sheet is not { } sheet)
        {
            return;
        }

        await SayAsync(Texts["registry.import.writing", Counts.New + Counts.Changed], null);
        var caller = await Caller.GetAsync();
        var request = new ImportEnterprises.Request(sheet, Counts);

        // Off the page's own thread: writing thousands of rows must not stop its progress bar.
        ImportCounts? done = null;
        _refusals = await Feedback.RefusalsOfAsync(async () => done = await Task.Run(() => Gateway.RunAsync(Import, request, caller, _key)));
        (_stage, _percent) = (null, null);
        if (done is not null)
        {
            Forget();
            _done = done;
        }
    }

    private void Show(ImportVerdict verdict) => (_shown, _page) = (verdict, 0);

    private void Forget() => (_sheet, _rows, _refusals, _fileName) = (null, null, [], null);

    private async Task SayAsync(string stage, double? percent)
    {
        (_stage, _percent) = (stage, percent);
        StateHasChanged();

        // The database and the parser answer without ever yielding; the page has to say first what it does.
        await Task.Yield();
    }
}
