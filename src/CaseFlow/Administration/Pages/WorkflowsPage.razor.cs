using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using CaseFlow.Workflows;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Administration.Pages;

/// <summary>Definitions as they are stored, and files that were refused with every problem's place.</summary>
public sealed partial class WorkflowsPage : ComponentBase
{
    private IReadOnlyList<DefinitionRow> _definitions = [];
    private IReadOnlyList<string> _refusals = [];

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private RefusedFiles Refused { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    private string Sentence => Refused.Files.Count == 0 ? Texts["admin.workflow.all-good", _definitions.Count] : Texts["admin.workflow.some-refused", _definitions.Count, Refused.Files.Count];

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => _refusals = await Feedback.RefusalsOfAsync(ReadAsync);

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        await db.RequireAdministratorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        var versions = await db.DefinitionVersions.AsNoTracking().Select(d => new { d.DefinitionId, d.Name, d.File, d.Number, d.Hash, d.ImportedAt, d.IsCurrent, Json = d.IsCurrent ? d.Json : null }).ToListAsync();
        var running = await db.WorkflowInstances.Where(i => i.Status == InstanceStatus.Running)
            .GroupBy(i => new { i.DefinitionId, i.DefinitionVersion })
            .Select(g => new { g.Key.DefinitionId, g.Key.DefinitionVersion, Count = g.Count() })
            .ToDictionaryAsync(g => (g.DefinitionId, g.DefinitionVersion), g => g.Count);
        _definitions =
        [
            .. versions.GroupBy(v => v.DefinitionId).Select(g => g.OrderByDescending(v => v.Number).ToList())
                .Select(g => new DefinitionRow(g[0].DefinitionId, DefinitionRow.NameIn(g[0].Name, g.FirstOrDefault(v => v.IsCurrent)?.Json), g[0].File,
                    [.. g.Select(v => new DefinitionVersionRow(v.Number, v.Hash, v.ImportedAt, v.IsCurrent, running.GetValueOrDefault((v.DefinitionId, v.Number))))]))
                .OrderBy(d => d.File, StringComparer.Ordinal),
        ];
    }

    private string VersionOf(DefinitionRow row) =>
        Texts["admin.workflow.version-of", row.Current.Number, Clock.ToLocal(row.Current.ImportedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)];

    // Running instances keep the version they began with: say where they are.
    private string? OldOf(DefinitionRow row) => row.Versions.Where(v => !v.IsCurrent && v.Running > 0).ToList() is { Count: > 0 } old
        ? string.Join(" · ", old.Select(v => Texts["admin.workflow.running-old", v.Number, v.Running]))
        : null;
}
