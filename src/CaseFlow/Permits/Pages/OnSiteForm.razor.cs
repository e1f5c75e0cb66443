using System.Globalization;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>What the guardian measures and asks on site (气体检测、五想五不干、班前一分钟); kept field by field, recorded before the answer, so that a "no" is on record too.</summary>
public sealed partial class OnSiteForm(
    IDbContextFactory<CaseFlowDbContext> contexts,
    PermitTypeLibrary types,
    CommandGateway gateway,
    RecordOnSite record,
    CurrentCaller callers,
    TownClock clock) : ComponentBase
{
    private readonly Dictionary<string, string> _values = [];
    private PermitType? _type;
    private PermitContent? _content;
    private string _takenAt = "";
    private string? _recorded;

    [Parameter, EditorRequired] public TaskFormHost Host { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var permit = await db.WorkPermits.AsNoTracking().SingleAsync(p => p.Id == Host.Task.CaseId);
        _type = types.Types[permit.TypeCode];
        _content = permit.Content;
        _takenAt = clock.ToLocal(clock.Now).ToString("HH:mm", CultureInfo.InvariantCulture);
        foreach (var (field, json) in Host.Fields)
        {
            Put(field, json);
        }

        Host.BeforeAnswer = RecordAsync;
        Host.Restored = (field, json) =>
        {
            Put(field, json);
            StateHasChanged();
        };
    }

    private static string ReadingField(string point, string gas) => $"gas:{point}:{gas}";

    private void Put(string field, string json)
    {
        if (Read(json) is not { } text)
        {
            return;
        }

        _values[field] = text;
        if (field == "takenAt")
        {
            _takenAt = text;
        }
    }

    private static string? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string?>(json);
        }
        catch (JsonException)
        {
            // A field of the page around, kept in another form.
            return null;
        }
    }

    private bool? Answer(string field) => _values.GetValueOrDefault(field) switch { "yes" => true, "no" => false, _ => null };

    private Task SetCheckAsync(string field, bool yes) => KeepAsync(field, yes ? "yes" : "no");

    private Task SetValueAsync(string field, ChangeEventArgs e) => KeepAsync(field, e.Value?.ToString() ?? "");

    private Task SetTimeAsync(ChangeEventArgs e)
    {
        _takenAt = e.Value?.ToString() ?? _takenAt;
        return KeepAsync("takenAt", _takenAt);
    }

    private Task KeepAsync(string field, string value)
    {
        _values[field] = value;
        return Host.Save(field, JsonSerializer.Serialize(value));
    }

    private string LimitWords(GasKind kind) => kind.LimitFor(_content!) switch
    {
        { Least: { } least, Most: { } most } => $"{Number(least)}–{Number(most)} {kind.Unit}",
        { Least: { } least } => $"≥ {Number(least)} {kind.Unit}",
        { Most: { } most } => $"≤ {Number(most)} {kind.Unit}",
        _ => "",
    };

    private string? Judge(GasKind kind, string field)
    {
        if (string.IsNullOrWhiteSpace(_values.GetValueOrDefault(field)))
        {
            return null;
        }

        if (!TryNumber(field, out var value))
        {
            return Texts["permit.onsite.not-a-number"];
        }

        var limit = kind.LimitFor(_content!);
        return limit is not null && (value < limit.Least || value > limit.Most) ? Texts["permit.onsite.out-of-limits"] : null;
    }

    private bool TryNumber(string field, out decimal value) =>
        decimal.TryParse(_values.GetValueOrDefault(field)?.Replace('，', '.').Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out value);

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private async Task RecordAsync()
    {
        var at = TakenAt();
        var readings = _type!.Gas is not { } gas ? [] : gas.Points
            .SelectMany(p => gas.Gases, (p, g) => (Point: p.Code, Gas: g.Code))
            .Where(x => TryNumber(ReadingField(x.Point, x.Gas), out _))
            .Select(x => TryNumber(ReadingField(x.Point, x.Gas), out var value) ? new OnSiteReading(x.Point, x.Gas, value, at) : null!)
            .ToList();
        var checks = _type.Checks.Select(c => Answer("check:" + c.Code) is { } yes ? new CheckAnswer(c.Code, yes) : null).OfType<CheckAnswer>().ToList();
        var talk = new OnSiteTalk(_values.GetValueOrDefault("speaker", ""), _values.GetValueOrDefault("words", ""));
        var all = new OnSiteRecord(readings, checks.Count == _type.Checks.Count ? checks : null, talk.Speaker.Length + talk.Words.Length > 0 ? talk : null);
        var body = JsonSerializer.Serialize(all, PermitJson.Options);

        // Pressing again after a refusal records only what has changed.
        if (body != _recorded && (readings.Count > 0 || all.Checks is not null || all.Talk is not null))
        {
            await gateway.RunAsync(record, new RecordOnSite.Request(Host.Task.CaseId!, all), await callers.GetAsync(), $"onsite:{Host.Task.Id}:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(body)))}");
            _recorded = body;
        }
    }

    // A time of day later than now was yesterday's.
    private DateTimeOffset TakenAt()
    {
        if (!TimeOnly.TryParse(_takenAt, CultureInfo.InvariantCulture, out var time))
        {
            return clock.Now;
        }

        var at = clock.At(clock.Today, time);
        return at > clock.Now.AddMinutes(1) ? clock.At(clock.Today.AddDays(-1), time) : at > clock.Now ? clock.Now : at;
    }
}
