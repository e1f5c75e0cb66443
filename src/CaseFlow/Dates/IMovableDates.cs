using CaseFlow.Data;
using CaseFlow.Processes;

namespace CaseFlow.Dates;

/// <summary>A slice's open dates that were counted by the working-day calendar. What is over, and what a person signed, is never changed; what a slice cannot change it lists as a warning.</summary>
public interface IMovableDates
{
    /// <summary>Every open date that the changed calendar counts differently, in an order that does not depend on when it is asked.</summary>
    Task<IReadOnlyList<MovingDate>> AffectedAsync(CaseFlowDbContext db, CalendarChange change, CancellationToken cancellationToken);

    /// <summary>Moves the dates within the command and puts each into its case's history.</summary>
    /// <param name="context">The command.</param>
    /// <param name="change">The change.</param>
    /// <param name="dates">What <see cref="AffectedAsync"/> answered just now, warnings left out.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    ValueTask MoveAsync(CommandContext context, CalendarChange change, IReadOnlyList<MovingDate> dates, CancellationToken cancellationToken);
}
