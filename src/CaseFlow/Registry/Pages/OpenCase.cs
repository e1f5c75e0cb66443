using CaseFlow.Cases;
using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>A case about an enterprise that nobody has ended yet.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Href">Its page.</param>
/// <param name="Line">How it stands.</param>
public sealed record OpenCase(string Number, string Href, CaseLine Line)
{
    /// <summary>Those of all slices, oldest first.</summary>
    public static async Task<IReadOnlyList<OpenCase>> ReadAsync(CaseFlowDbContext db, string enterpriseId, IEnumerable<EnterpriseCases> slices, IEnumerable<ICaseLines> lines, IEnumerable<CaseView> views)
    {
        var open = new List<CaseFile>();
        foreach (var slice in slices)
        {
            var ids = slice.IdsOf(db, enterpriseId);
            open.AddRange(await db.Cases.AsNoTracking().Where(c => c.ClosedAt == null && ids.Contains(c.Id)).ToListAsync());
        }

        var said = new Dictionary<string, CaseLine>();
        foreach (var kind in open.GroupBy(c => c.Kind))
        {
            foreach (var (id, line) in lines.FirstOrDefault(l => l.Kind == kind.Key) is { } reader ? await reader.ReadAsync(db, [.. kind.Select(c => c.Id)], default) : new Dictionary<string, CaseLine>())
            {
                said[id] = line;
            }
        }

        return [.. open.Where(c => said.ContainsKey(c.Id)).OrderBy(c => c.OpenedAt).Select(c => new OpenCase(c.Number, views.First(v => v.Kind == c.Kind).PageOf(c.Id), said[c.Id]))];
    }
}
