namespace CaseFlow.Registry;

/// <summary>A stage that was completed, and who wrote that down last.</summary>
public sealed class CompletedStage
{
    private CompletedStage()
    {
        ProjectId = Organisation = Result = RecordedById = RecordedByName = null!;
    }

    internal CompletedStage(string projectId, ProjectStage stage)
        : this() => (ProjectId, Stage) = (projectId, stage);

    public string ProjectId { get; private set; }

    public ProjectStage Stage { get; private set; }

    /// <summary>In the town's zone.</summary>
    public DateOnly CompletedOn { get; private set; }

    /// <summary>Who evaluated, designed, built or accepted.</summary>
    public string Organisation { get; private set; }

    /// <summary>What came of it.</summary>
    public string Result { get; private set; }

    public string RecordedById { get; private set; }

    /// <summary>The name at that time.</summary>
    public string RecordedByName { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>As people write it down.</summary>
    public StageDetails Details => new(CompletedOn, Organisation, Result);

    internal void Take(StageDetails details, string byId, string byName, DateTimeOffset at)
    {
        (CompletedOn, Organisation, Result) = (details.CompletedOn!.Value, details.Organisation, details.Result);
        (RecordedById, RecordedByName, RecordedAt) = (byId, byName, at);
    }
}
