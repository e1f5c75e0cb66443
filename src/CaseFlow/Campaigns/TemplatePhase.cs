using CaseFlow.Language;

namespace CaseFlow.Campaigns;

/// <summary>A phase as the template has it, with the days of the template's own year.</summary>
/// <param name="Key">For example <c>self-assessment</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="ShortName">For table heads.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="DueOn">Last day.</param>
/// <param name="StartNote">How the first day came about; the plan sets ends only.</param>
/// <param name="Source">Where the plan says so.</param>
/// <param name="Verified">Whether that was checked against the document.</param>
public sealed record TemplatePhase(string Key, Localized Name, Localized ShortName, DateOnly StartsOn, DateOnly DueOn, Localized StartNote, string Source, bool Verified);
