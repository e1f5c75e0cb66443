using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Data;

/// <summary>What the installation took over from <c>seed/</c>, each file read once.</summary>
public sealed class SeedDocuments(IDbContextFactory<CaseFlowDbContext> contexts)
{
    private readonly ConcurrentDictionary<string, object> _read = new();

    /// <summary>A file in the slice's own shape.</summary>
    /// <exception cref="InvalidOperationException">The installation has no such file.</exception>
    public T Get<T>(string path)
        where T : class => (T)_read.GetOrAdd(path, Read<T>);

    private T Read<T>(string path)
        where T : class
    {
        using var db = contexts.CreateDbContext();
        var document = db.Set<SeedDocument>().AsNoTracking().SingleOrDefault(d => d.Path == path);
        return SeedFile.Parse<T>(document?.Json ?? throw new InvalidOperationException($"The installation has no seed/{path}."));
    }
}
