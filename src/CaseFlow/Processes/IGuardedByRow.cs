namespace CaseFlow.Processes;

/// <summary>
/// An operation whose own row says whether it is still to be done: its answer is not remembered, since "not yet" must not be the answer for ever.
/// The key, the row's id, only names its incident.
/// </summary>
public interface IGuardedByRow;
