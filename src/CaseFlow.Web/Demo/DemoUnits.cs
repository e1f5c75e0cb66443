using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>The invented town's reporting units.</summary>
internal static class DemoUnits
{
    public const string Xishan = "demo-unit-xishan";
    public const string Industry = "demo-unit-industry";

    public static IReadOnlyList<string> All { get; } = [Xishan, "demo-unit-liutang", "demo-unit-dongqiao", "demo-unit-beitang", "demo-unit-wangting", Industry];

    public static int Count => All.Count;

    /// <summary>Those that are there: an installation may have been asked for fewer.</summary>
    public static Task<List<string>> OpenAsync(DemoCast cast) => cast.ReadAsync(db => db.Set<Unit>().Where(u => All.Contains(u.Id)).OrderBy(u => u.Id).Select(u => u.Id).ToListAsync());
}
