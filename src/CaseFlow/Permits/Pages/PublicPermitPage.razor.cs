using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>The live state behind the QR code of a permit on paper: what the paper says of it, and a way to ask for the work to stop. No account is needed.</summary>
public sealed partial class PublicPermitPage : ComponentBase
{
    private WorkPermit? _permit;
    private IReadOnlyDictionary<string, string> _enterprises = new Dictionary<string, string>();
    private IReadOnlyList<string> _refusals = [];
    private bool _isTold;

    /// <summary>The permit; not to be guessed, it stands in the code on the paper.</summary>
    [Parameter] public string Id { get; set; } = "";

    [SupplyParameterFromForm(FormName = "alarm", Name = "words")] private string? Typed { get; set; }

    [SupplyParameterFromForm(FormName = "alarm", Name = "key")] private string? Key { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private PermitTypeLibrary Types { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private RaiseAlarm Alarm { get; set; } = default!;

    private PermitRow Row => new(_permit!, Types.Types.Find(_permit!.TypeCode), null, null);

    private IReadOnlyList<Fact> Facts =>
    [
        new(Texts["permit.page.window"], _permit is { WindowFrom: { } from, WindowTo: { } to } ? Words.Between(from, to) : "–", Texts["permit.public.hours", Words.Daily(_permit!.Content.DailyPeriods)]),
        new(Texts["permit.field.working-enterprise.label"], _enterprises.GetValueOrDefault(_permit.WorkingEnterpriseId, "–"), _permit.Content.Leader is { } leader ? Texts["permit.page.led-by", leader.Name] : null),
        new(Texts["permit.field.site-enterprise.label"], _enterprises.GetValueOrDefault(_permit.SiteEnterpriseId, "–"), _permit.Content.Guardian is { } guardian ? Texts["permit.public.guarded-by", guardian.Name] : null),
        new(Texts["permit.page.gas"], _permit.Readings.Count == 0 ? Texts["permit.public.no-gas"] : Words.At(_permit.Readings.Max(r => r.TakenAt)), _permit.Readings.Count == 0 ? null : Texts[GasTest.Latest(_permit).All(r => r.IsWithinLimits) ? "permit.public.gas-good" : "permit.public.gas-bad"]),
    ];

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _permit = await db.WorkPermits.AsNoTracking().Include(p => p.Readings).SingleOrDefaultAsync(p => p.Id == Id && p.Number != null);
        if (_permit is { } permit)
        {
            _enterprises = await db.Set<Enterprise>().AsNoTracking().Where(e => e.Id == permit.WorkingEnterpriseId || e.Id == permit.SiteEnterpriseId).ToDictionaryAsync(e => e.Id, e => e.Name);
        }
    }

    private async Task RaiseAsync()
    {
        try
        {
            _isTold = await Gateway.RunAsync(Alarm, new RaiseAlarm.Request(Id, Typed), Caller.System, $"alarm:{Key}");
        }
        catch (RuleViolationException refused)
        {
            _refusals = [.. refused.Reasons.Select(Texts.Render)];
        }
    }
}
