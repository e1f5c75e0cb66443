using CaseFlow.Data;

namespace CaseFlow.Registry;

/// <summary>A slice's cases that are about one enterprise: listed before it is closed, since somebody has to end them; registered by the slice.</summary>
/// <param name="IdsOf">The ids of an enterprise's cases, open or not.</param>
public sealed record EnterpriseCases(Func<CaseFlowDbContext, string, IQueryable<string>> IdsOf);
