using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Hazards.Pages;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance.Pages;

/// <summary>The record of a visit, written on a phone next to the site.</summary>
public sealed partial class VisitTaskForm : ComponentBase, ITaskForm
{
    private RegistryWords? _words;
    private GuidanceVisit? _visit;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteVisit Write { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    private IReadOnlyList<(string, string)> Kinds => [.. Enum.GetValues<FindingKind>().Select(k => (k.ToString(), Texts[$"guidance.finding.{k}"]))];

    private IReadOnlyList<(string, string)> Topics => [.. _visit!.Topics.Select(t => (t, _words!.Name(LookupKind.GuidanceTopic, t).ToString()))];

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        await Kept.FlushAsync();

        // A visit that is called off has nothing to record.
        if (string.IsNullOrWhiteSpace(Draft.Text("summary")))
        {
            return null;
        }

        var record = new VisitRecord(TypedDate.Read(Draft.Text("visitedOn")), Draft.Text("summary")!.Trim(), [.. TypedFinding.Read(Draft).Select(Finding)], TypedDate.ReadOptional(Draft.Text("nextOn")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record)));
        await Gateway.RunAsync(Write, new WriteVisit.Request(Task.Id, record), await Caller.GetAsync(), $"visit:{Task.Id}:{hash}");
        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_visit?.Id == Task.CaseId)
        {
            return;
        }

        await using var db = await Contexts.CreateDbContextAsync();
        _visit = await db.GuidanceVisits.AsNoTracking().SingleAsync(v => v.Id == Task.CaseId);
        if (Draft.Text("visitedOn") is null)
        {
            Draft.Set("visitedOn", GuidanceWords.Date(Clock.Today));
        }

        _words = await RegistryWords.ReadAsync(db, Texts, default);
    }

    private static VisitFinding Finding(TypedFinding typed) => Enum.TryParse<FindingKind>(typed.Kind, out var kind)
        ? new VisitFinding(kind, typed.Topic, typed.Text, typed.Place)
        : throw new RuleViolationException("guidance.finding-kind-missing", typed.Text);
}
