using Microsoft.AspNetCore.Components;

namespace CaseFlow.Permits.Pages;

/// <summary>The readings there are, and what will be wrong with them.</summary>
public sealed partial class PermitGasSection : ComponentBase
{
    /// <summary>The permit.</summary>
    [Parameter, EditorRequired] public PermitDossier Dossier { get; set; } = default!;

    /// <summary>What its type asks.</summary>
    [Parameter, EditorRequired] public GasTesting Testing { get; set; } = default!;

    private IReadOnlyList<GasReading> Latest =>
    [
        .. GasTest.Latest(Dossier.Permit)
            .OrderBy(r => Testing.Points.TakeWhile(p => p.Code != r.Point).Count())
            .ThenBy(r => Testing.Gases.TakeWhile(g => g.Code != r.Gas).Count()),
    ];

    private GasReading? Newest => Latest.OrderByDescending(r => r.TakenAt).FirstOrDefault();

    private string? LatestNote => Newest is { } newest
        ? Texts["permit.page.gas.latest", newest.ByName, Words.At(newest.TakenAt), Words.Ago(newest.TakenAt)].TrimEnd('，', ',', ' ')
        : null;

    private string Monitoring => Dossier.Permit.Steps.LastOrDefault(s => s.Action == PermitAction.Monitor) is { } confirmed
        ? Texts["permit.page.monitoring", confirmed.By.Name, Words.At(confirmed.At)]
        : Texts["permit.page.monitoring-none"];

    private DateTimeOffset? NextDue => GasTest.NextDue(Dossier.Permit, Dossier.Type);

    private bool IsLate => NextDue <= Clock.Now;

    // Before the start a reading in limits may yet be too old; while work goes on the next one is due.
    private string? Warning
    {
        get
        {
            if (NextDue is { } due)
            {
                return Texts[IsLate ? "permit.page.gas.overdue" : "permit.page.gas.next", Words.At(due), Testing.RecordEveryMinutes!.Value];
            }

            if (Dossier.Permit.Status is not (PermitStatus.Approved or PermitStatus.Confirmed) || Dossier.Permit.WindowFrom is not { } begin)
            {
                return null;
            }

            var start = begin > Clock.Now ? begin : Clock.Now;
            var limit = TimeSpan.FromMinutes(Testing.MaxAgeAtStartMinutes.Value);
            var age = start - Latest.Min(r => r.TakenAt);
            return age > limit ? Texts["permit.page.gas.will-be-old", Words.At(start), Words.Length(age), Testing.MaxAgeAtStartMinutes.Value, Words.At(start - limit)] : null;
        }
    }
}
