namespace CaseFlow.Registry.Pages;

/// <summary>A unit in the list.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Enterprises">How many belong to it.</param>
/// <param name="People">Who acts for it.</param>
public sealed record UnitRow(Unit Unit, int Enterprises, IReadOnlyList<string> People)
{
    /// <summary>Its enterprises.</summary>
    public string Href => $"/enterprises?unit={Uri.EscapeDataString(Unit.Id)}";
}
