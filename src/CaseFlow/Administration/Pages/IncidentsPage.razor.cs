using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Administration.Pages;

/// <summary>Commands that were accepted and could not go on: whole, and to be tried again once the definition is mended.</summary>
public sealed partial class IncidentsPage : ComponentBase
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private IReadOnlyList<IncidentRow>? _incidents;
    private IReadOnlyList<string> _refusals = [];
    private IReadOnlyList<WorkTask> _forNobody = [];
    private string? _retrying;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private RetryIncident Retry { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => _refusals = await Feedback.RefusalsOfAsync(ReadAsync);

    private static string Pretty(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Readable);
    }

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        await db.RequireAdministratorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        var open = await db.Incidents.AsNoTracking().Where(i => i.ResolvedAt == null).OrderBy(i => i.AskedAt).Take(100).ToListAsync();
        var cases = open.Select(i => i.CaseId).OfType<string>().Distinct().ToList();
        var callers = open.Select(i => i.CallerId).Distinct().ToList();
        var numbers = await db.Cases.AsNoTracking().Where(c => cases.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number);
        var names = await db.Users.AsNoTracking().Where(a => callers.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.DisplayName);
        _forNobody = await TasksForNobody.FindAsync(db, Clock.Now, default);
        _incidents = [.. open.Select(i => new IncidentRow(i, numbers.GetValueOrDefault(i.CaseId ?? ""), names.GetValueOrDefault(i.CallerId)))];
    }

    private async Task RetryAsync(ProcessIncident incident)
    {
        if (_retrying is not null)
        {
            return;
        }

        _retrying = incident.Id;

        // The database answers without ever yielding; the button has to say first that it works.
        await Task.Yield();
        var wentOn = false;
        var done = await Feedback.TryAsync(async () =>
        {
            var caller = await Caller.GetAsync();
            await using (var db = await Contexts.CreateDbContextAsync())
            {
                await db.RequireAdministratorAsync(caller.AccountId, Clock.Now, default);
            }

            wentOn = await Retry.ExecuteAsync(incident.Id, caller, default);
        });
        _retrying = null;
        if (done && wentOn)
        {
            Feedback.Done(Texts["admin.incident.went-on"]);
        }
        else if (done)
        {
            Feedback.Refused(Texts["admin.incident.failed-again"]);
        }

        await RefreshAsync();
    }

    private async Task RefreshAsync() => _refusals = await Feedback.RefusalsOfAsync(ReadAsync);

    private IReadOnlyList<Fact> FactsOf(IncidentRow row) =>
    [
        new(Texts["admin.incident.case"], row.CaseNumber ?? "–"),
        new(Texts["admin.incident.asked-by"], row.Caller ?? Texts["ui.system"], At(row.Incident.AskedAt)),
        new(Texts["admin.incident.command"], row.Incident.Operation),
        new(Texts["admin.incident.instance"], row.Incident.InstanceId),
    ];

    private string WaitingOf(WorkTask task) =>
        Texts["admin.incident.nobody-note", task.Role is { } role ? Texts["role." + role] : Texts["inbox.as.assignee"], At(task.OpenedAt)];

    private string Times(ProcessIncident incident) => Texts["admin.incident.times", incident.Failures, At(incident.LastFailedAt)];

    private string At(DateTimeOffset instant) => Clock.ToLocal(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
