using CaseFlow.Language;
using CaseFlow.Ui;

namespace CaseFlow.Permits.Pages;

/// <summary>The way of a permit from its application to the archive, as a strip: who, when, and whom it waits for.</summary>
/// <param name="dossier">The permit.</param>
/// <param name="texts">The reader's texts.</param>
/// <param name="words">The reader's dates.</param>
internal sealed class PermitSteps(PermitDossier dossier, Texts texts, TownWords words)
{
    private readonly WorkPermit _permit = dossier.Permit;

    public IReadOnlyList<Step> All()
    {
        List<Step> steps = [Submit(), .. dossier.Chain.Select(Approval), OnSite(), Work(), Acceptance(), Archive()];
        if (_permit.Status is not (PermitStatus.Rejected or PermitStatus.Cancelled or PermitStatus.Expired))
        {
            return steps;
        }

        // It ended on the way: the strip ends there too.
        var last = _permit.Steps[^1];
        return
        [
            .. steps.TakeWhile(s => s.State == StepState.Done),
            new Step(texts[PermitWords.Key(_permit.Status)], StepState.Cancelled, Who(last)),
        ];
    }

    private Step Submit() => _permit.Status switch
    {
        PermitStatus.Draft => new(texts["permit.page.step.submit"], StepState.Current, _permit.ApplicantName),
        PermitStatus.Returned => new(texts["permit.page.step.revise"], StepState.Current, Waits(PermitTasks.Revise) ?? _permit.ApplicantName),
        _ => new(texts["permit.page.step.submit"], StepState.Done, $"{_permit.ApplicantName} {words.At(_permit.SubmittedAt ?? _permit.CreatedAt)}"),
    };

    private Step Approval(ChainStep step, int index)
    {
        var label = index == 0 ? texts["permit.page.step.site"] : texts["permit.page.step.approval", texts["permit.approver." + step.Role]];
        if (_permit.Approvals.LastOrDefault(a => a is { IsVoid: false, IsSiteConfirmation: false } && a.Role == step.Role) is { } given)
        {
            return new(label, StepState.Done, $"{given.By.Name} {words.At(given.At)}");
        }

        var open = dossier.Waiting.FirstOrDefault(w => w.Task.TypeName is PermitTasks.ConfirmSite or PermitTasks.Approve && w.Task.Role == step.Role);
        return open is null ? new(label, StepState.Future, Names(dossier.Holders.GetValueOrDefault(step.Role))) : new(label, StepState.Current, Waits(open));
    }

    private Step OnSite()
    {
        var label = texts["permit.page.step.on-site"];
        return Last(PermitAction.Confirm) is { } done ? new(label, StepState.Done, Who(done))
            : new(label, _permit.Status == PermitStatus.Approved ? StepState.Current : StepState.Future, Waits(PermitTasks.Confirm) ?? _permit.Content.Guardian?.Name);
    }

    private Step Work()
    {
        var label = texts["permit.page.step.work"];
        return _permit.Status switch
        {
            PermitStatus.Confirmed => new(label, StepState.Current, Waits(PermitTasks.Start)),
            PermitStatus.Active => new(texts[PermitWords.Key(_permit.Status)], StepState.Current, texts["permit.page.since", words.At(Last(PermitAction.Start)!.At)]),
            PermitStatus.Suspended => new(texts[PermitWords.Key(_permit.Status)], StepState.Current, texts["permit.page.since", words.At(_permit.Suspension!.At)]),
            _ when Last(PermitAction.HandBack) is { } back => new(label, StepState.Done, words.Between(_permit.StartedAt ?? back.At, back.At)),
            _ => new(label, StepState.Future, _permit is { WindowFrom: { } from, WindowTo: { } to } ? words.Between(from, to) : null),
        };
    }

    private Step Acceptance()
    {
        var label = texts["permit.page.step.accept"];
        return Last(PermitAction.Accept) is { } done ? new(label, StepState.Done, Who(done))
            : _permit.Status == PermitStatus.HandedBack ? new(label, StepState.Current, Waits(PermitTasks.Accept) ?? Waits(PermitTasks.Tidy))
            : new(label, StepState.Future);
    }

    private Step Archive()
    {
        var label = texts["permit.page.step.archive"];
        return _permit.KeepUntil is { } until
            ? new(label, StepState.Done, texts["permit.page.keep-until", until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)])
            : new(label, StepState.Future, texts["permit.page.keep-years", dossier.Type.KeepYears.Value]);
    }

    private PermitStep? Last(PermitAction action) => _permit.Steps.LastOrDefault(s => s.Action == action);

    private string Who(PermitStep step) => $"{(step.By.Id == PermitActor.Product.Id ? texts["ui.system"] : step.By.Name)} {words.At(step.At)}";

    private string? Waits(string taskType) => dossier.Waiting.FirstOrDefault(w => w.Task.TypeName == taskType) is { } open ? Waits(open) : null;

    private string Waits(WaitingTask open) => texts["permit.page.waits", open.IsMine ? texts["permit.page.you"] : Names(open.Names) ?? "–", words.At(open.Task.OpenedAt)];

    private string? Names(IReadOnlyList<string>? names) => names is not { Count: > 0 } ? null
        : names.Count <= 2 ? string.Join(texts["permit.page.list-comma"], names)
        : texts["permit.page.and-others", names[0], names.Count];
}
