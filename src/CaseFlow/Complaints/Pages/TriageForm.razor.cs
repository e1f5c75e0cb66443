using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints.Pages;

/// <summary>Whose review it is about, and who looks into it. What is not ours needs none of it.</summary>
public sealed partial class TriageForm : ComponentBase, ITaskForm
{
    private Complaint? _complaint;
    private IReadOnlyList<(string, string)> _units = [];
    private IReadOnlyList<(string, string)> _reviewers = [];
    private IReadOnlyList<(string, string)> _investigators = [];

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private TriageComplaint Triage { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        await Kept.FlushAsync();
        if (Typed("investigator") is { } investigator)
        {
            await Gateway.RunAsync(Triage, new TriageComplaint.Request(Task.Id, Typed("unit") ?? _complaint?.ReviewUnitId, Typed("reviewer"), Typed("application"), investigator), await Caller.GetAsync(), "");
        }

        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_complaint?.Id == Task.CaseId)
        {
            return;
        }

        await using var db = await Contexts.CreateDbContextAsync();
        var roles = Seed.Get<ComplaintRules>(ComplaintRules.Path).InvestigatorRoles;
        _units = [.. (await db.ReviewUnits.AsNoTracking().OrderBy(u => u.Name).ToListAsync()).Select(u => (u.Id, u.Name))];
        _reviewers = [.. (await db.Set<ReviewUnitMember>().Join(db.Users, m => m.AccountId, a => a.Id, (m, a) => new { a.Id, a.DisplayName, m.ReviewUnitId }).Join(db.ReviewUnits, m => m.ReviewUnitId, u => u.Id, (m, u) => new { m.Id, m.DisplayName, u.Name }).OrderBy(m => m.Name).ThenBy(m => m.DisplayName).ToListAsync()).Select(m => (m.Id, $"{m.Name} · {m.DisplayName}"))];
        _investigators = [.. (await db.Users.AsNoTracking().Where(u => db.Set<Appointment>().Any(a => a.AccountId == u.Id && roles.Contains(a.Role))).OrderBy(u => u.DisplayName).ToListAsync()).Select(u => (u.Id, u.DisplayName))];
        _complaint = await db.Complaints.AsNoTracking().SingleAsync(c => c.Id == Task.CaseId);
    }

    private string? Typed(string field) => Draft.Text(field) is { } text && text.Trim() is { Length: > 0 } typed ? typed : null;
}
