using CaseFlow.Language;

namespace CaseFlow.Agenda;

/// <summary>One entry of a person's calendar.</summary>
/// <param name="Id">Stays the same while the thing is the same, so that a moved date moves the entry.</param>
/// <param name="On">The day.</param>
/// <param name="At">The instant, where a day is not exact enough.</param>
/// <param name="Title">What is due.</param>
/// <param name="Href">Its page, relative to the site's address.</param>
public sealed record AgendaEntry(string Id, DateOnly On, DateTimeOffset? At, Message Title, string Href);
