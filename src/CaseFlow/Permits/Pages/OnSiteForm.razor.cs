using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>The guardian's form on site: gas readings with their limits, the five checks, the one-minute talk. What it records stays on record even where it stops the start.</summary>
public sealed partial class OnSiteForm : ComponentBase, ITaskForm
{
    private WorkPermit? _permit;
    private PermitType? _type;
    private OnSiteEntry? _entry;
    private bool _isNeeded = true;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm? Form { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private PermitTypeLibrary Types { get; set; } = default!;

    [Inject] private PermitWorld World { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private RecordOnSite Record { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    // A reading is too old sooner than people think: say it while they type.
    private string? Age => _type?.Gas is not { } testing || _entry is not { } entry ? null
        : !entry.HasTime ? Texts["permit.on-site.no-time"]
        : entry.TakenAt is not { } at ? null
        : at > Clock.Now ? Texts["permit.reading-in-future"]
        : Clock.Now - at > TimeSpan.FromMinutes(testing.MaxAgeAtStartMinutes.Value) ? Texts["permit.on-site.too-old", testing.MaxAgeAtStartMinutes.Value]
        : Texts["permit.on-site.good-until", Clock.ToLocal(at.AddMinutes(testing.MaxAgeAtStartMinutes.Value)).ToString("HH:mm", CultureInfo.InvariantCulture)];

    /// <inheritdoc/>
    public bool IsAhead => _entry?.HasTyped == true;

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        // Afresh: what a press before this one recorded is not recorded twice.
        await ReadAsync();
        var record = _entry!.ToRecord(Task.OpenedAt);
        if (record is not { Readings: not { Count: > 0 }, Checks: null, Talk: null, MonitoringOn: false })
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record, PermitJson.Options)));
            await Gateway.RunAsync(Record, new RecordOnSite.Request(Task.CaseId!, record), await Caller.GetAsync(), $"on-site:{Task.Id}:{hash}");
        }

        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        // Before the start readings grow old by themselves, so it is asked again each time.
        if (_permit?.Id != Task.CaseId || Task.TypeName == PermitTasks.Start)
        {
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _permit = await db.WorkPermits.AsNoTracking().Include(p => p.Readings).SingleAsync(p => p.Id == Task.CaseId);
        _type = Types.Types[_permit.TypeCode];
        _entry = new OnSiteEntry(_permit, _type, Draft, Clock);
        _isNeeded = Task.TypeName != PermitTasks.Start || StartConditions.AsksOnSite(_permit, await World.AroundAsync(db, _permit, default));
    }

    private string Say(DateOnly day) => (Clock.Today.DayNumber - day.DayNumber) switch
    {
        0 => Texts["permit.page.today"],
        1 => Texts["permit.page.yesterday"],
        _ => day.ToString("MM-dd", CultureInfo.InvariantCulture),
    };

    // The first value sets the time, unless the guardian did: samples are read off when they are taken.
    private async Task TypedAsync(SamplePoint point, GasKind gas, string? value)
    {
        Draft.Set(OnSiteEntry.GasField(point, gas), value);
        if (string.IsNullOrEmpty(Draft.Text(OnSiteEntry.TakenAtField)))
        {
            await TakeNowAsync();
        }
    }

    private async Task TakeNowAsync()
    {
        var now = Clock.Now;
        Draft.Set(OnSiteEntry.TakenExactlyField, now.ToString("O", CultureInfo.InvariantCulture));
        if (Form is not null)
        {
            await Form.SaveAsync(OnSiteEntry.TakenExactlyField, Draft.Json(OnSiteEntry.TakenExactlyField));
        }

        await TakeAsync(Clock.ToLocal(now).ToString("HH:mm", CultureInfo.InvariantCulture), Clock.DateOf(now));
    }

    // A time is kept with its day: a form that is opened again tomorrow must not make yesterday's sample look fresh.
    private async Task TakeAsync(string? time, DateOnly? day = null)
    {
        Draft.Set(OnSiteEntry.TakenAtField, time);
        Draft.Set(OnSiteEntry.TakenOnField, OnSiteEntry.Written(day ?? _entry!.TakenOn));
        if (Form is not null)
        {
            await Form.SaveAsync(OnSiteEntry.TakenAtField, Draft.Json(OnSiteEntry.TakenAtField));
            await Form.SaveAsync(OnSiteEntry.TakenOnField, Draft.Json(OnSiteEntry.TakenOnField));
        }
    }
}
