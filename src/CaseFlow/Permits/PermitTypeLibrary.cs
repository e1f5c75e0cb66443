using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>The installation's permit types, read from the database once and again after a change.</summary>
public sealed class PermitTypeLibrary(IDbContextFactory<CaseFlowDbContext> contexts)
{
    private volatile PermitTypes? _types;

    public PermitTypes Types => _types ??= Read();

    /// <summary>Forgets what was read.</summary>
    public void Reload() => _types = null;

    private PermitTypes Read()
    {
        using var db = contexts.CreateDbContext();
        var rows = db.Set<PermitTypeRow>().AsNoTracking().OrderBy(r => r.Order).ToList();
        return new PermitTypes(rows.Select(r => PermitTypeFile.Parse(r.Json)));
    }
}
