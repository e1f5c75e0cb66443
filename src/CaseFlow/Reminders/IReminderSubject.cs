using CaseFlow.Data;
using CaseFlow.Processes;

namespace CaseFlow.Reminders;

/// <summary>A kind of thing that somebody owes by a date and is reminded of until it is done. A slice implements one for each kind; whom to tell, also on escalation, is its to say.</summary>
public interface IReminderSubject
{
    /// <summary>In every row of the kind, for example <c>monthly-report</c>.</summary>
    string Kind { get; }

    /// <summary>The page on which a reader of a digest that speaks of this kind alone goes on.</summary>
    string Page { get; }

    /// <summary>Stages the rows that one page of things lacks for the days of the span (<see cref="Reminding.StageAsync"/>). There may be tens of thousands of things: a page holds what fits easily into one command.</summary>
    /// <param name="span">Which days.</param>
    /// <param name="after">Where the page begins: what the page before answered, null for the first.</param>
    /// <param name="context">The command; each page is one.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    /// <returns>Where the next page begins; null when this was the last.</returns>
    ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken);

    /// <summary>What a reader's digest says of several things, each with its state of today; what is not owed any more is left out.</summary>
    Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken);

    /// <summary>Several things' names in lists, by id.</summary>
    Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken);
}
