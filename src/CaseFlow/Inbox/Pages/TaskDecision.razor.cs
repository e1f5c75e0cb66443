using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Account;
using CaseFlow.Ui.Decision;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace CaseFlow.Inbox.Pages;

/// <summary>The decision on a task: one press, one answer. Whatever comes between (an old sign-in, a changed case, a faster colleague) is said in place and loses nothing.</summary>
public sealed partial class TaskDecision : ComponentBase
{
    private const string ReasonField = "reason";
    private const string OutcomeField = "outcome";
    private const string KeyField = "key";
    private IReadOnlyList<string> _sentences = [];
    private string? _notice;
    private string? _next;
    private string? _recorded;
    private WorkTask? _following;
    private bool _answered;
    private bool _busy;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public TaskSheet Sheet { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    /// <summary>The task's own form, if it has one.</summary>
    [Parameter, EditorRequired] public Func<ITaskForm?> Form { get; set; } = default!;

    /// <summary>Keeps one field on the server.</summary>
    [Parameter, EditorRequired] public Func<string, string, Task> Save { get; set; } = default!;

    /// <summary>Task or case have changed: the page reads them again.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    /// <summary>The answer is in.</summary>
    [Parameter] public EventCallback Answered { get; set; }

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private CompleteTask Complete { get; set; } = default!;

    [Inject] private ReadTask Reader { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private DialogService Dialogs { get; set; } = default!;

    private IReadOnlyList<Choice> Choices => [.. Sheet.Type.Outcomes.OrderByDescending(o => o.Tone == OutcomeTone.Primary).Select(ChoiceOf)];

    // What is typed is judged beside its field; the signing itself judges it for good. A check of what was on record before would mislead.
    private IReadOnlyList<Check> Checks => Form() is { IsAhead: true }
        ? [.. Sheet.Checks.Select(c => c.OfForm ? c with { State = CheckState.Open, Text = Texts["inbox.check-of-form"], Note = null } : c)]
        : Sheet.Checks;

    // Without a receiver: typing a reason draws the panel and not the whole case.
    private EventCallback<string?> ReasonTyped => new(null, (Action<string?>)(reason => Draft.Set(ReasonField, reason)));

    private string? DueText => Sheet.Task.DueAt is { } due ? DueWords.For(due, Clock, Texts).Text : null;

    private string? FootText => !SignsNow ? null
        : Sheet.OnBehalfOf is { } principal ? Texts["inbox.sign-for", Sheet.ReaderName, principal.Name]
        : Texts["inbox.sign-as", Sheet.ReaderName];

    private bool SignsNow => (Sheet.Type.Find(Draft.Text(OutcomeField) ?? "") ?? Sheet.Type.Outcomes.First(o => o.Name == Choices[0].Outcome)).Signs;

    private Choice ChoiceOf(TaskOutcome outcome)
    {
        var words = "outcome." + outcome.Name;
        var label = Texts[words];
        return new Choice(
            outcome.Name,
            label,
            Texts.Has(words + ".button") ? Texts[words + ".button"] : outcome.Signs ? Texts["inbox.and-sign", label] : label,
            NextAfter(outcome.Name),
            outcome.NeedsReason,
            outcome.Signs,
            Texts.Has(words + ".short") ? Texts[words + ".short"] : null);
    }

    // Without it a page that comes back after a lost connection would offer the way forward in place of what was meant.
    private async Task ChoseAsync(Choice choice)
    {
        Draft.Set(OutcomeField, choice.Outcome);
        await Save(OutcomeField, Draft.Json(OutcomeField));
    }

    private string? NextAfter(string outcome)
    {
        var key = $"task.{Sheet.Type.Name}.{outcome}.next";
        return Sheet.Next.TryGetValue(outcome, out var said) && Texts.Has(said.Code) ? Texts.Render(said) : Texts.Has(key) ? Texts[key] : null;
    }

    private async Task DecideAsync(DecisionMade made)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        _notice = null;
        _sentences = [];
        var next = made.Choice.Next;

        // The database answers without ever yielding; the button has to say first that it works.
        await Task.Yield();
        try
        {
            var answered = false;
            _sentences = await Feedback.RefusalsOfAsync(async () => answered = await AnswerAsync(made));
            if (answered)
            {
                _next = next;
                _following = await Reader.FollowingAsync(Sheet.ReaderId, Sheet.Task.Id, Clock.Now, default);
                _answered = true;
                await Answered.InvokeAsync();
            }
            else if (_sentences.Count > 0)
            {
                // Perhaps somebody was faster: then the page says by whom and when.
                await Changed.InvokeAsync();
            }
        }
        finally
        {
            _busy = false;
        }
    }

    // False when the person has to look or act again.
    private async Task<bool> AnswerAsync(DecisionMade made)
    {
        try
        {
            while (!await TryCompleteAsync(made))
            {
                if (!await ProveAgainAsync())
                {
                    return false;
                }
            }

            return true;
        }
        catch (ShownChangedException)
        {
            _notice = "inbox.shown-changed";
        }
        catch (AnswerKeptException)
        {
            // The task's new state says that it was received.
        }
        catch (KeyReusedException)
        {
            _notice = "process.key-reused";
            Draft.Set(KeyField, NewKey());
            await Save(KeyField, Draft.Json(KeyField));
        }

        await Changed.InvokeAsync();
        return false;
    }

    // False when the sign-in is too old for a signature.
    private async Task<bool> TryCompleteAsync(DecisionMade made)
    {
        var (shown, data) = await RecordAsync(made);
        if (Draft.Text(KeyField) is null)
        {
            // Kept with the draft: after a crash the same press is the same command.
            Draft.Set(KeyField, NewKey());
            await Save(KeyField, Draft.Json(KeyField));
        }

        try
        {
            var request = new CompleteTask.Request(Sheet.Task.Id, made.Choice.Outcome, made.Reason, Sheet.OnBehalfOf?.AccountId, data, shown);
            await Gateway.RunAsync(Complete, request, await Caller.GetAsync(), $"task:{Sheet.Task.Id}:{made.Choice.Outcome}:{Draft.Text(KeyField)}");
            return true;
        }
        catch (SignInAgainException)
        {
            return false;
        }
    }

    // What the form records becomes part of what is shown, and so of what is signed; nothing else may have changed meanwhile.
    private async Task<(string Shown, JsonElement? Data)> RecordAsync(DecisionMade made)
    {
        if (Form() is not { } form || Sheet.Type.Find(made.Choice.Outcome) is not { Tone: OutcomeTone.Primary })
        {
            return (Sheet.Shown, null);
        }

        if (await Reader.HashAsync(Sheet.Task.Id, default) != (_recorded ?? Sheet.Shown))
        {
            _recorded = null;
            throw new ShownChangedException();
        }

        var data = await form.RecordAsync();
        _recorded = await Reader.HashAsync(Sheet.Task.Id, default);
        return (_recorded, data);
    }

    private async Task<bool> ProveAgainAsync() =>
        await Dialogs.OpenAsync<PasswordDialog>(
            Texts["signin.again"],
            new Dictionary<string, object?> { [nameof(PasswordDialog.Name)] = Sheet.ReaderName },
            new DialogOptions { Width = "min(400px, calc(100vw - 32px))", CloseDialogOnEsc = true }) is true;

    private static string NewKey() => Guid.NewGuid().ToString("N");
}
