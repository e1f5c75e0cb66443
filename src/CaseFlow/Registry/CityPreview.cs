using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>What a file of the city's platform would do, with what the office decided so far.</summary>
/// <param name="Matches">Every row and the enterprise it is about.</param>
/// <param name="Rows">What would be done with those that are not open.</param>
/// <param name="PassedOver">Headings that mean nothing here.</param>
public sealed record CityPreview(IReadOnlyList<CityMatch> Matches, IReadOnlyList<ImportedRow> Rows, IReadOnlyList<string> PassedOver)
{
    /// <summary>How many rows would be treated how.</summary>
    public ImportCounts Counts => ImportCounts.Of(Rows);

    /// <summary>Rows that somebody has to decide about, decided or not.</summary>
    public IReadOnlyList<CityMatch> ToDecide => [.. Matches.Where(m => m.Kind is CityMatchKind.Open or CityMatchKind.Confirmed or CityMatchKind.New)];

    /// <summary>Those nobody has decided about.</summary>
    public IReadOnlyList<CityMatch> Open => [.. Matches.Where(m => m.Kind == CityMatchKind.Open)];

    /// <summary>How many rows were found in this way.</summary>
    public int Of(CityMatchKind kind) => Matches.Count(m => m.Kind == kind);

    /// <summary>Looks, and changes nothing.</summary>
    /// <exception cref="RuleViolationException">The actor does not keep the registry.</exception>
    public static async Task<CityPreview> ReadAsync(CaseFlowDbContext db, Actor actor, EnterpriseSheet sheet, IReadOnlyDictionary<int, string> decided, RegistryWords words, CancellationToken cancellationToken)
    {
        if (!actor.KeepsRegistry())
        {
            throw new RuleViolationException("registry.not-registrar");
        }

        var stored = await db.Enterprises.AsNoTracking().ToListAsync(cancellationToken);
        var matches = CityMatching.Of(sheet, stored, decided);
        return new CityPreview(matches, ImportJudgement.Of(CityMatching.Resolved(sheet, matches, words), stored, words), sheet.PassedOver);
    }
}
