using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Permits.Pages;

/// <summary>Readings while work goes on: one point at a time, any of its gases.</summary>
public sealed partial class RecordReadings : ComponentBase
{
    private readonly Dictionary<string, string?> _values = [];
    private bool _isOpen;
    private bool _isBusy;
    private string _point = "";
    private IReadOnlyList<string> _refusals = [];

    /// <summary>The permit.</summary>
    [Parameter, EditorRequired] public WorkPermit Permit { get; set; } = default!;

    /// <summary>What its type asks.</summary>
    [Parameter, EditorRequired] public GasTesting Testing { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private RecordOnSite Record { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _point = _point.Length == 0 ? Testing.Points[0].Code : _point;
        foreach (var gas in Testing.Gases)
        {
            _values.TryAdd(gas.Code, null);
        }
    }

    private string? Limit(GasKind gas) => gas.LimitFor(Permit.Content) is { } limit ? $"{GasWords.Limits(limit.Least, limit.Most)} {gas.Unit}" : null;

    private async Task RecordAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        var stopped = false;
        _refusals = await Feedback.RefusalsOfAsync(async () =>
        {
            var readings = Testing.Gases.Where(g => !string.IsNullOrWhiteSpace(_values[g.Code])).Select(g => new OnSiteReading(_point, g.Code, Value(g), Clock.Now)).ToList();
            if (readings.Count == 0)
            {
                throw new RuleViolationException("permit.page.no-value");
            }

            var request = new RecordOnSite.Request(Permit.Id, new OnSiteRecord(readings, null, null));
            stopped = (await Gateway.RunAsync(Record, request, await Caller.GetAsync(), Guid.NewGuid().ToString("N"))).Stopped;
        });
        _isBusy = false;
        if (_refusals.Count > 0)
        {
            return;
        }

        (_isOpen, var said) = (false, Texts[stopped ? "permit.page.recorded-stopped" : "permit.page.recorded"]);
        foreach (var gas in Testing.Gases)
        {
            _values[gas.Code] = null;
        }

        if (stopped)
        {
            Feedback.Refused(said);
        }
        else
        {
            Feedback.Done(said);
        }
    }

    // A comma for the decimal point is what many keyboards offer.
    private decimal Value(GasKind gas) =>
        decimal.TryParse(_values[gas.Code]!.Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new RuleViolationException("permit.page.not-a-number", gas.Name.AsArgument());
}
