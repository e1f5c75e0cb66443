using CaseFlow.Ui;

namespace CaseFlow.Cases;

/// <summary>A case in one line of a list.</summary>
/// <param name="Title">What it is: type, place.</param>
/// <param name="Of">Whose: enterprise or unit.</param>
/// <param name="OfNote">Where, or who there.</param>
/// <param name="Icon">A Material Symbols name.</param>
/// <param name="Tone">The state's colour.</param>
/// <param name="StateKey">The resource key of the state's word.</param>
public sealed record CaseLine(string Title, string Of, string? OfNote, string Icon, StateTone Tone, string StateKey);
