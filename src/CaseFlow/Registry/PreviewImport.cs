using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Says what an Excel file would change, and changes nothing.</summary>
public static class PreviewImport
{
    /// <exception cref="RuleViolationException">The actor does not keep the registry.</exception>
    public static async Task<IReadOnlyList<ImportedRow>> RunAsync(CaseFlowDbContext db, Actor actor, EnterpriseSheet sheet, RegistryWords words, CancellationToken cancellationToken)
    {
        if (!actor.KeepsRegistry())
        {
            throw new RuleViolationException("registry.not-registrar");
        }

        return ImportJudgement.Of(sheet, await db.Enterprises.AsNoTracking().ToListAsync(cancellationToken), words);
    }
}
