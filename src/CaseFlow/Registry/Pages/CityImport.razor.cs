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

/// <summary>Takes over a file of the city's platform; rows that neither id nor code brings together wait for the office's word.</summary>
public sealed partial class CityImport : ComponentBase
{
    private const int PageSize = 20;
    private readonly Dictionary<int, string> _decided = [];
    private EnterpriseSheet? _sheet;
    private CityPreview? _preview;
    private RegistryWords? _words;
    private ImportCounts? _done;
    private ImportVerdict? _shown;
    private IReadOnlyList<string> _refusals = [];
    private string? _fileName;
    private string _key = "";
    private int _page;
    private int _files;
    private bool _isBusy;

    /// <summary>After a file was taken over.</summary>
    [Parameter] public EventCallback Imported { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private ImportFromCity Import { get; set; } = default!;

    [Inject] private SheetHeadings Headings { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private int Total => _shown is { } shown ? _preview!.Counts[shown] : _preview!.ToDecide.Count;

    private async Task TakeAsync(InputFileChangeEventArgs chosen)
    {
        Forget();
        (_done, _isBusy, _fileName, _key) = (null, true, chosen.File.Name, Guid.NewGuid().ToString("N"));
        StateHasChanged();
        _refusals = await Feedback.RefusalsOfAsync(async () =>
        {
            if (chosen.File.Size > EnterpriseWorkbook.LargestBytes)
            {
                throw new RuleViolationException("registry.import.too-large", (EnterpriseWorkbook.LargestBytes / 1024 / 1024).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            using var file = new MemoryStream(await FileUpload.ReadAsync(chosen.File, EnterpriseWorkbook.LargestBytes, _ => Task.CompletedTask));
            _sheet = EnterpriseWorkbook.Read(file, Headings.Known(), CityMatching.Keys);
            await LookAsync();
            Show(_preview!.ToDecide.Count > 0 ? null : _preview.Counts.Refused > 0 ? ImportVerdict.Refused : ImportVerdict.Changed);
        });
        (_isBusy, _files) = (false, _files + 1);
    }

    private async Task LookAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _words = await RegistryWords.ReadAsync(db, Texts, default);
        _preview = await CityPreview.ReadAsync(db, actor, _sheet!, _decided, _words, default);
    }

    private async Task Decide(CityMatch match, string? word)
    {
        _decided[match.Row.Line] = word ?? "";
        _refusals = await Feedback.RefusalsOfAsync(LookAsync);
    }

    private async Task ConfirmAsync()
    {
        if (_isBusy || _sheet is not { } sheet || _preview is not { } preview)
        {
            return;
        }

        _isBusy = true;
        var request = new ImportFromCity.Request(sheet, new Dictionary<int, string>(_decided), preview.Counts);
        ImportCounts? done = null;
        _refusals = await Feedback.RefusalsOfAsync(async () => done = await Gateway.RunAsync(Import, request, await Caller.GetAsync(), $"{_key}:{CommandKey.HashOf(request.Decided)}"));
        _isBusy = false;
        if (done is not null)
        {
            Forget();
            _done = done;
            await Imported.InvokeAsync();
        }
    }

    private void Show(ImportVerdict? verdict) => (_shown, _page) = (verdict, 0);

    private void Forget()
    {
        (_sheet, _preview, _refusals, _fileName) = (null, null, [], null);
        _decided.Clear();
    }

    private static string Cell(CityMatch match, EnterpriseField field) => match.Row.Cells.GetValueOrDefault(field) is { Length: > 0 } text ? text : "–";
}
