using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.Hazards.Pages;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Supervision.Pages;

/// <summary>The record of an inspection, written on a phone on site.</summary>
public sealed partial class InspectionTaskForm : ComponentBase, ITaskForm
{
    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteInspection Write { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    private IReadOnlyList<CheckItem> Items => Seed.Get<IReadOnlyList<CheckItem>>(CheckItem.Path);

    private IEnumerable<(string, string)> Verdicts => Enum.GetValues<CheckVerdict>().Select(v => (v.ToString(), Texts[$"supervision.check.{v}"]));

    private IReadOnlyList<(string, string)> Severities => [.. Enum.GetValues<HazardSeverity>().Select(s => (s.ToString(), Texts[$"hazard.severity.{s}"]))];

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        await Kept.FlushAsync();
        var items = Items.Where(i => Enum.TryParse<CheckVerdict>(Draft.Text($"check-{i.Code}"), out _))
            .Select(i => new CheckedItem(i.Code, Enum.Parse<CheckVerdict>(Draft.Text($"check-{i.Code}")!), Draft.Text($"note-{i.Code}")?.Trim())).ToList();
        var findings = TypedFinding.Read(Draft).Select(Finding).ToList();

        // An inspection that is called off has nothing to record.
        if (items.Count == 0 && findings.Count == 0)
        {
            return null;
        }

        var record = new InspectionRecord(TypedDate.Read(Draft.Text("on")), items, findings, TypedDate.ReadOptional(Draft.Text("due")), Draft.Text("remark")?.Trim() ?? "");
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record)));
        await Gateway.RunAsync(Write, new WriteInspection.Request(Task.Id, record), await Caller.GetAsync(), $"inspection:{Task.Id}:{hash}");
        return null;
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Draft.Text("on") is null)
        {
            Draft.Set("on", SupervisionWords.Date(Clock.Today));
        }
    }

    private static InspectionFinding Finding(TypedFinding typed) => Enum.TryParse<HazardSeverity>(typed.Kind, out var severity)
        ? new InspectionFinding(severity, typed.Text, typed.Place)
        : throw new RuleViolationException("hazard.severity-missing");
}
