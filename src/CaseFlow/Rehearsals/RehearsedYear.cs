using CaseFlow.Language;

namespace CaseFlow.Rehearsals;

/// <summary>What would happen.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day.</param>
/// <param name="Reminders">Every line of every digest, in order.</param>
/// <param name="Digests">How many mails that makes.</param>
public sealed record RehearsedYear(DateOnly From, DateOnly Through, IReadOnlyList<RehearsedReminder> Reminders, int Digests)
{
    /// <summary>What falls due, each once.</summary>
    public IReadOnlyList<(DateOnly On, Message Title)> Deadlines { get; } =
        [.. Reminders.Where(r => r.DaysLate == 0).GroupBy(r => (r.On, r.Title.Code, Said: string.Join('\u001F', r.Title.Arguments))).Select(g => (g.Key.On, g.First().Title))];

    /// <summary>Who is told, by name.</summary>
    public IReadOnlyList<(string AccountId, string Name)> People { get; } =
        [.. Reminders.Select(r => (r.AccountId, r.PersonName)).Distinct().OrderBy(p => p.PersonName, StringComparer.Ordinal)];
}
