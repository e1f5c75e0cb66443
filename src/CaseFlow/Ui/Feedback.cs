using CaseFlow.Language;
using Radzen;

namespace CaseFlow.Ui;

/// <summary>Says the result of every act in words: what was done, or why it was refused.</summary>
/// <param name="notifications">Radzen's notices.</param>
/// <param name="texts">To render refusals for the reader.</param>
public sealed class Feedback(NotificationService notifications, Texts texts)
{
    private const double ReadingMilliseconds = 6000;
    private const double RefusalMilliseconds = 15000;

    /// <summary>Runs an act and shows a refusal as a notice; the one place where a refusal is caught.</summary>
    /// <param name="act">The act.</param>
    /// <param name="done">The sentence that says it succeeded; null when the page itself shows it.</param>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> TryAsync(Func<Task> act, string? done = null)
    {
        var refusals = await RefusalsOfAsync(act, done);
        foreach (var refusal in refusals)
        {
            Refused(refusal);
        }

        return refusals.Count == 0;
    }

    /// <summary>Runs an act and hands back the sentences of a refusal, for a form that shows them in place.</summary>
    /// <returns>Nothing if it was done.</returns>
    public async Task<IReadOnlyList<string>> RefusalsOfAsync(Func<Task> act, string? done = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        try
        {
            await act();
        }
        catch (RuleViolationException refused)
        {
            return [.. refused.Reasons.Select(texts.Render)];
        }

        if (done is not null)
        {
            Done(done);
        }

        return [];
    }

    /// <summary>Says that something was done.</summary>
    public void Done(string sentence) => Show(NotificationSeverity.Success, sentence, ReadingMilliseconds);

    /// <summary>Says something worth knowing.</summary>
    public void Tell(string sentence) => Show(NotificationSeverity.Info, sentence, ReadingMilliseconds);

    /// <summary>Says why something was not done.</summary>
    public void Refused(string sentence) => Show(NotificationSeverity.Error, sentence, RefusalMilliseconds);

    private void Show(NotificationSeverity severity, string sentence, double duration) =>
        notifications.Notify(new NotificationMessage { Severity = severity, Summary = sentence, Duration = duration, ShowProgress = false });
}
