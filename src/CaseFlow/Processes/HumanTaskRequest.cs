using System.Text.Json;

namespace CaseFlow.Processes;

/// <summary>A task that a person has to do.</summary>
/// <param name="TaskId">Its id.</param>
/// <param name="BookmarkId">The bookmark that its answer resumes.</param>
/// <param name="InstanceId">The asking instance.</param>
/// <param name="CaseId">Its case, if any.</param>
/// <param name="ActivityId">The asking activity.</param>
/// <param name="TypeName">The task type's name.</param>
/// <param name="Payload">Assignee and data, as the definition gave them.</param>
/// <param name="DefinitionId">The definition.</param>
/// <param name="DefinitionVersion">Its version, part of what a signature covers.</param>
public sealed record HumanTaskRequest(
    string TaskId,
    string BookmarkId,
    string InstanceId,
    string? CaseId,
    string ActivityId,
    string TypeName,
    JsonElement? Payload,
    string DefinitionId,
    int DefinitionVersion);
