namespace CaseFlow.Rehearsals;

/// <summary>What people do in a rehearsal that supposes everything is done in time. A slice plays its own people, by its own operations.</summary>
public interface IRehearsedPeople
{
    /// <summary>Does whatever is due on the day that the stage's clock shows.</summary>
    /// <returns>Whether anybody did anything.</returns>
    Task<bool> ActAsync(RehearsalStage stage, DateOnly today, CancellationToken cancellationToken);
}
