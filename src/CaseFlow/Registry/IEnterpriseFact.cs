using CaseFlow.Data;

namespace CaseFlow.Registry;

/// <summary>Something that the product knows of every enterprise, as a whole number: what the rules of supervision and of visits ask for. Registered by the slice that knows it.</summary>
public interface IEnterpriseFact
{
    /// <summary>Its name in rules, for example <c>hazards.open-major</c>; its words are <c>fact.KEY</c>.</summary>
    string Key { get; }

    /// <summary>How its number reads.</summary>
    FactKind Kind { get; }

    /// <summary>The number of an enterprise that <see cref="ReadAsync"/> leaves out; null: nothing is known, and no condition on it holds.</summary>
    int? Otherwise { get; }

    /// <summary>The numbers by enterprise, in one query.</summary>
    Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, DateOnly today, CancellationToken cancellationToken);
}
