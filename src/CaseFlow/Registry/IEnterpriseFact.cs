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
    /// <param name="db">To read from.</param>
    /// <param name="enterpriseId">Only of this enterprise; null: of all.</param>
    /// <param name="today">The town's date.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken);
}
