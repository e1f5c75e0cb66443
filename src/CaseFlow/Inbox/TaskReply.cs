using System.Text.Json;
using CaseFlow.People;

namespace CaseFlow.Inbox;

/// <summary>A person's answer as the slice sees it.</summary>
/// <param name="Outcome">One of the type's outcomes.</param>
/// <param name="Comment">The reason or remark.</param>
/// <param name="Data">The form's own data.</param>
/// <param name="By">Who answers.</param>
/// <param name="OnBehalfOfId">The account for whom a substitute answers, or null.</param>
/// <param name="OnBehalfOfName">That person's name.</param>
/// <param name="At">When it was first answered.</param>
public sealed record TaskReply(string Outcome, string? Comment, JsonElement? Data, Actor By, string? OnBehalfOfId, string? OnBehalfOfName, DateTimeOffset At);
