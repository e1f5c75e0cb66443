namespace CaseFlow.Rehearsals;

/// <summary>What people do in a rehearsal that supposes everything is done in time. A slice plays its own people, by its own operations.</summary>
public interface IRehearsedPeople
{
    /// <summary>The next day after another on which something is due, as the stage stands now; null when nothing is.</summary>
    Task<DateOnly?> NextAsync(RehearsalStage stage, DateOnly after, CancellationToken cancellationToken);

    /// <summary>Does whatever is due on the day that the stage's clock shows.</summary>
    Task ActAsync(RehearsalStage stage, DateOnly today, CancellationToken cancellationToken);
}
