using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>From a task to the self-assessment that it asks for; where a campaign asks and none was begun, begins it.</summary>
public sealed partial class OfTaskPage : ComponentBase
{
    private bool _mayBegin;
    private bool _isUnknown;
    private bool _isBusy;

    /// <summary>The task's case: a self-assessment's or a campaign part's.</summary>
    [Parameter] public string CaseId { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private BeginForCampaign Begin { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        if (await db.AssessmentOfTaskAsync(CaseId, default) is { } assessment)
        {
            Navigation.NavigateTo($"/assessments/{assessment.Id}/fill", replace: true);
            return;
        }

        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _mayBegin = await db.Participations.AsNoTracking().SingleOrDefaultAsync(p => p.Id == CaseId) is { } part && actor.MayFill(part.EnterpriseId);
        _isUnknown = !_mayBegin;
    }

    private async Task BeginAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        await Feedback.TryAsync(async () =>
        {
            var begun = await Gateway.RunAsync(Begin, new BeginForCampaign.Request(CaseId), await Caller.GetAsync(), $"assessment-of:{CaseId}");
            Navigation.NavigateTo($"/assessments/{begun.AssessmentId}/fill", replace: true);
        });
        _isBusy = false;
    }
}
