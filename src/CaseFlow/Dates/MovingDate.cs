using CaseFlow.Language;

namespace CaseFlow.Dates;

/// <summary>An open date that a change touches.</summary>
/// <param name="CaseId">The case in whose history the change is told.</param>
/// <param name="Href">The case's page.</param>
/// <param name="What">What falls on the date.</param>
/// <param name="Old">The date as it stands.</param>
/// <param name="New">The date as it will be; null where nothing is changed and the reader is only warned.</param>
/// <param name="Counted">How the new date was counted, or what the warning is about.</param>
public sealed record MovingDate(string CaseId, string Href, Message What, DateOnly Old, DateOnly? New, Message Counted);
