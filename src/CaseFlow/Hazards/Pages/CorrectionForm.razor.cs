using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards.Pages;

/// <summary>What was done about a hidden danger, at what cost and when.</summary>
public sealed partial class CorrectionForm : ComponentBase, ITaskForm
{
    private Hazard? _hazard;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteCorrection Write { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        // What was typed last is on its way; it belongs to what is sent.
        await Kept.FlushAsync();
        var correction = Typed();
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(correction)));
        await Gateway.RunAsync(Write, new WriteCorrection.Request(Task.Id, correction), await Caller.GetAsync(), $"correction:{Task.Id}:{hash}");
        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_hazard?.Id == Task.CaseId)
        {
            return;
        }

        var me = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        var hazard = await db.Hazards.AsNoTracking().SingleAsync(h => h.Id == Task.CaseId);

        // A later date opened a new task; what was typed under the one before it is not lost.
        var earlier = await db.Set<Draft>().AsNoTracking()
            .Where(d => d.OwnerId == me && db.Set<WorkTask>().Any(t => t.CaseId == hazard.Id && t.Id != Task.Id && d.Key == "task:" + t.Id))
            .OrderByDescending(d => d.UpdatedAt).Select(d => d.Fields).FirstOrDefaultAsync();
        var typed = new DraftFields(earlier);
        Offer("measures", typed.Text("measures") ?? hazard.Measures);
        Offer("doneOn", typed.Text("doneOn") ?? HazardWords.Date(hazard.DoneOn ?? Clock.Today));
        Offer("cost", typed.Text("cost") ?? (hazard.Measures is null ? null : (hazard.CostFen / 100m).ToString("0.##", CultureInfo.InvariantCulture)));
        _hazard = hazard;
    }

    private Correction Typed()
    {
        if (!DateOnly.TryParseExact(Draft.Text("doneOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var doneOn))
        {
            throw new RuleViolationException("hazard.date-impossible");
        }

        return new Correction(Draft.Text("measures") ?? "", FenTyped(Draft.Text("cost")), doneOn);
    }

    // Yuan as people write them, "1,200.50", with at most two digits behind the point.
    private static long FenTyped(string? yuan)
    {
        if (string.IsNullOrWhiteSpace(yuan))
        {
            return 0;
        }

        return decimal.TryParse(yuan.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) && amount is >= 0 and < 1_000_000_000 && amount * 100 == decimal.Truncate(amount * 100)
            ? (long)(amount * 100)
            : throw new RuleViolationException("hazard.cost-impossible");
    }

    private void Offer(string field, string? value)
    {
        if (Draft.Text(field) is null && value is not null)
        {
            Draft.Set(field, value);
        }
    }
}
