namespace CaseFlow.Registry;

/// <summary>A column of an enterprise in which the town knows something else than the city's platform.</summary>
/// <param name="Heading">The platform's heading.</param>
/// <param name="Old">What the platform is known to hold; empty where nothing was sent.</param>
/// <param name="New">What the town knows.</param>
public sealed record CityChange(string Heading, string Old, string New);
