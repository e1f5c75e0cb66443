using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Registry.Pages;

/// <summary>Shows or records one stage of a project.</summary>
public sealed partial class ProjectStageSection : ComponentBase
{
    private const string DayFormat = "yyyy-MM-dd";
    private bool _isOpen;

    /// <summary>The project.</summary>
    [Parameter, EditorRequired] public SafetyFacilityProject Project { get; set; } = default!;

    /// <summary>Which stage.</summary>
    [Parameter, EditorRequired] public ProjectStage Stage { get; set; }

    /// <summary>Whether the reader keeps it.</summary>
    [Parameter] public bool MayKeep { get; set; }

    /// <summary>After it was recorded.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private RecordProjectStage Record { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private CompletedStage? Completed => Project[Stage];

    private bool IsNext => Project.WithdrawnOn is null && Project.Next == Stage;

    private Dictionary<string, string> Stored => new()
    {
        ["on"] = Completed?.CompletedOn.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "",
        ["organisation"] = Completed?.Organisation ?? "",
        ["result"] = Completed?.Result ?? "",
    };

    private IReadOnlyList<Fact> FactsOf(CompletedStage completed) =>
    [
        new(Texts["registry.project.completed-on"], completed.CompletedOn.ToString(DayFormat, CultureInfo.InvariantCulture)),
        new(Texts["registry.project.organisation"], completed.Organisation),
        new(Texts["registry.project.result"], completed.Result),
        new(Texts["registry.project.recorded-by"], completed.RecordedByName, Clock.ToLocal(completed.RecordedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
    ];

    private async Task SubmitAsync(DraftFields fields)
    {
        DateOnly? on = DateOnly.TryParseExact(fields.Text("on"), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var details = new StageDetails(on, fields.Text("organisation") ?? "", fields.Text("result") ?? "");
        await Gateway.RunAsync(Record, new RecordProjectStage.Request(Project.Id, Project.Version, Stage, details), await Caller.GetAsync(), "");
    }

    private async Task SubmittedAsync()
    {
        _isOpen = false;
        Feedback.Done(Texts["registry.page.saved"]);
        await Changed.InvokeAsync();
    }
}
