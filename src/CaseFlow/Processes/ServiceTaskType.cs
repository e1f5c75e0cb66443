namespace CaseFlow.Processes;

/// <summary>A task that the host does at once, in the same transaction: <c>Elsa.RunTask</c> whose name a slice registered with a handler.</summary>
/// <param name="Name">The task's name in definitions, for example <c>permit.record</c>.</param>
/// <param name="Handler">A type that implements <see cref="IServiceTask"/>, resolved from dependency injection.</param>
public sealed record ServiceTaskType(string Name, Type Handler);
