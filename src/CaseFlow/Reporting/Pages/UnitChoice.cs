namespace CaseFlow.Reporting.Pages;

/// <summary>A unit that may take part in a year.</summary>
/// <param name="unitId">The unit.</param>
/// <param name="name">Its name.</param>
/// <param name="persons">Who may report for it.</param>
internal sealed class UnitChoice(string unitId, string name, IReadOnlyList<(string Id, string Name)> persons)
{
    public string UnitId { get; } = unitId;

    public string Name { get; } = name;

    public IReadOnlyList<(string Id, string Name)> Persons { get; } = persons;

    public bool IsChosen { get; set; } = persons.Count > 0;

    public string PersonId { get; set; } = persons.Select(p => p.Id).FirstOrDefault("");
}
