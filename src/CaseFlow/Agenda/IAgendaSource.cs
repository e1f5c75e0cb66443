using CaseFlow.Data;
using CaseFlow.People;

namespace CaseFlow.Agenda;

/// <summary>Dates that a slice puts into people's calendars, besides their tasks.</summary>
public interface IAgendaSource
{
    /// <summary>What is open for this person now.</summary>
    Task<IReadOnlyList<AgendaEntry>> ReadAsync(CaseFlowDbContext db, Actor actor, CancellationToken cancellationToken);
}
