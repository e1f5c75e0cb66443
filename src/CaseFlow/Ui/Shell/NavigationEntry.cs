namespace CaseFlow.Ui.Shell;

/// <summary>One entry of the navigation, registered by the slice whose page it opens.</summary>
/// <param name="Key">The resource key of its words; <c>key.short</c>, if it exists, is used on the bottom bar.</param>
/// <param name="Href">Its address, without a leading slash.</param>
/// <param name="Icon">A Material Symbols name.</param>
/// <param name="Order">Smaller comes first.</param>
/// <param name="Policy">The authorisation policy that must hold for the entry to be shown; null for everybody signed in.</param>
/// <param name="Places">Where it appears.</param>
public sealed record NavigationEntry(string Key, string Href, string Icon, int Order, string? Policy = null, NavigationPlaces Places = NavigationPlaces.Side);
