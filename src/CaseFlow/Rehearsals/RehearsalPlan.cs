namespace CaseFlow.Rehearsals;

/// <summary>What is rehearsed.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day.</param>
/// <param name="IsPunctual">Everybody acts on the day a thing is due; otherwise nobody ever does.</param>
/// <param name="BeginAsync">The start that the office is about to make, made on the stage.</param>
public sealed record RehearsalPlan(DateOnly From, DateOnly Through, bool IsPunctual, Func<RehearsalStage, CancellationToken, Task> BeginAsync);
