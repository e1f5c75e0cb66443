using CaseFlow.Language;

namespace CaseFlow.Rehearsals;

/// <summary>What would happen, or a part of it. Every figure counts what the list shows.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day.</param>
/// <param name="Deadlines">Everything that falls due.</param>
/// <param name="Reminders">Every line of every digest.</param>
/// <param name="Names">Of everybody who owes something or is told, by account.</param>
public sealed record RehearsedYear(DateOnly From, DateOnly Through, IReadOnlyList<RehearsedDeadline> Deadlines, IReadOnlyList<RehearsedReminder> Reminders, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>What was due before the first day: late at once, and told as late only.</summary>
    public int Overdue { get; init; }

    /// <summary>Days on which something falls due.</summary>
    public int DeadlineDays => Deadlines.Select(d => d.On).Distinct().Count();

    /// <summary>Digests: one a person and day.</summary>
    public int Mails => Reminders.Select(r => (r.On, r.AccountId)).Distinct().Count();

    /// <summary>Who gets one.</summary>
    public int Readers => Reminders.Select(r => r.AccountId).Distinct().Count();

    /// <summary>The deadlines and reminders that a filter lets through.</summary>
    public RehearsedYear Where(RehearsalFilter filter) => this with { Deadlines = [.. Deadlines.Where(filter.Holds)], Reminders = [.. Reminders.Where(filter.Holds)] };

    /// <summary>
    /// What is left when everything is done on the day it is due, after that day's digest: nothing is late, so nothing late is told and nobody above is told.
    /// True of a year in which nobody acts and nothing that is done makes something else due.
    /// </summary>
    public RehearsedYear InTime() => this with { Reminders = [.. Reminders.Where(r => r.Kind != RehearsedKind.Late)] };

    /// <summary>The list: by day, deadlines first, then person by person.</summary>
    public IReadOnlyList<RehearsedRow> Rows()
    {
        var due = Deadlines.GroupBy(d => (d.On, What: KeyOf(d.What)))
            .Select(g => new RehearsedRow(g.Key.On, RehearsedKind.Deadline, g.Key.On, g.First().What, [.. g.SelectMany(d => d.OwnerIds).Distinct()], [.. g.Select(d => (d.Whose, d.OwnerIds))]));
        var told = Reminders.GroupBy(r => (r.On, r.AccountId, r.DueOn, What: KeyOf(r.What)))
            .Select(g => new RehearsedRow(g.Key.On, g.First().Kind, g.Key.DueOn, g.First().What, [g.Key.AccountId], [.. g.Select(r => (r.Whose, (IReadOnlyList<string>)[]))]));
        return
        [
            .. due.Concat(told).OrderBy(r => r.On).ThenByDescending(r => r.Kind == RehearsedKind.Deadline)
                .ThenBy(r => r.Kind == RehearsedKind.Deadline ? "" : Names.GetValueOrDefault(r.AccountIds[0], ""), StringComparer.Ordinal)
                .ThenBy(r => r.DueOn).ThenBy(r => KeyOf(r.What), StringComparer.Ordinal),
        ];
    }

    private static string KeyOf(Message message) => string.Join('\u001E', message.Arguments.Prepend(message.Code));
}
