using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>A running or ended workflow.</summary>
public sealed class WorkflowInstance
{
    private WorkflowInstance()
    {
    }

    internal WorkflowInstance(string id, StartProcess start, int definitionVersion, DateTimeOffset now)
    {
        Id = id;
        DefinitionId = start.DefinitionId;
        DefinitionVersion = definitionVersion;
        CaseId = start.CaseId;
        CorrelationId = start.CorrelationId;
        ParentInstanceId = start.ParentInstanceId;
        ParentBookmarkId = start.ParentBookmarkId;
        CreatedAt = now;
        UpdatedAt = now;
    }

    public string Id { get; private set; } = "";

    public string DefinitionId { get; private set; } = "";

    /// <summary>The version that the instance began with and keeps.</summary>
    public int DefinitionVersion { get; private set; }

    /// <summary>The case it moves, if any.</summary>
    public string? CaseId { get; private set; }

    public string? CorrelationId { get; private set; }

    public string? Name { get; private set; }

    public string? ParentInstanceId { get; private set; }

    /// <summary>The parent's bookmark that waits for this instance's end.</summary>
    public string? ParentBookmarkId { get; private set; }

    public InstanceStatus Status { get; private set; }

    public InstanceSubStatus SubStatus { get; private set; }

    /// <summary>The engine that wrote <see cref="State"/>.</summary>
    public string Engine { get; private set; } = "";

    public int Format { get; private set; }

    public byte[] State { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Bursts so far; also the application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Goes on with a version that differs in expressions alone.</summary>
    internal void Mend(int version) => DefinitionVersion = version;

    internal InstanceState? StateOrNull => Engine.Length == 0 ? null : new InstanceState(Engine, Format, State);

    internal void Take(Burst burst, DateTimeOffset now)
    {
        Engine = burst.State.Engine;
        Format = burst.State.Format;
        State = burst.State.Bytes.ToArray();
        Status = burst.Status;
        SubStatus = burst.SubStatus;
        Name = burst.Name;
        CorrelationId = burst.CorrelationId;
        UpdatedAt = now;
        FinishedAt = burst.Status == InstanceStatus.Finished ? now : null;
    }

    /// <summary>Once per command, however many service tasks hopped within it.</summary>
    internal void Advance() => Version++;
}
