using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>Begins an application and goes to its form.</summary>
public sealed partial class PermitNewPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private IReadOnlyList<string> _refusals = [];

    /// <summary>The kind of permit.</summary>
    [Parameter] public string Code { get; set; } = "";

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private DraftWorkPermit Draft { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    // Not while prerendering: a page that is fetched twice must not begin two drafts.
    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        var caller = await Caller.GetAsync();
        _refusals = await Feedback.RefusalsOfAsync(async () =>
        {
            var id = await UntouchedAsync(caller.AccountId) ?? (await Gateway.RunAsync(Draft, new DraftWorkPermit.Request(Code), caller, _key)).PermitId;
            Navigation.NavigateTo($"/permits/{id}/edit", replace: true);
        });
        StateHasChanged();
    }

    // A draft that was opened and left as it was is taken up again.
    private async Task<string?> UntouchedAsync(string accountId)
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var drafts = await db.WorkPermits.AsNoTracking()
            .Where(p => p.ApplicantId == accountId && p.TypeCode == Code && p.Status == PermitStatus.Draft)
            .OrderByDescending(p => p.CreatedAt).Select(p => new { p.Id, p.Version }).ToListAsync();
        return drafts.FirstOrDefault(d => d.Version == WorkPermit.VersionOfNewDraft)?.Id;
    }
}
