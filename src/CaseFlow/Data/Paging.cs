using CaseFlow.Language;

namespace CaseFlow.Data;

/// <summary>Cuts one page out of an ordered query.</summary>
public static class Paging
{
    private const int MostRows = 200;

    /// <param name="rows">Ordered, or pages would overlap.</param>
    /// <param name="page">From 0.</param>
    /// <param name="size">Rows a page, taken as at least 1 and at most 200.</param>
    /// <exception cref="RuleViolationException">The page is before the first.</exception>
    public static IQueryable<T> OnPage<T>(this IQueryable<T> rows, int page, int size)
    {
        if (page < 0)
        {
            throw new RuleViolationException("ui.page-negative");
        }

        var most = Math.Clamp(size, 1, MostRows);
        return rows.Skip((int)Math.Min((long)page * most, int.MaxValue)).Take(most);
    }
}
