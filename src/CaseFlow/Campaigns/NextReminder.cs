namespace CaseFlow.Campaigns;

/// <summary>One piece of work that will be asked for on a day.</summary>
/// <param name="On">The day of the digest.</param>
/// <param name="Item">The piece of work.</param>
/// <param name="DueOn">When it is or was due.</param>
/// <param name="Count">How many have not done it now.</param>
/// <param name="Units">In how many units.</param>
/// <param name="Escalates">The units' heads and the office are told too.</param>
public sealed record NextReminder(DateOnly On, WorkItem Item, DateOnly DueOn, int Count, int Units, bool Escalates);
