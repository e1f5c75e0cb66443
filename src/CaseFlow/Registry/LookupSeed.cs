using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>The registry's lists of a new installation. The office changes them in the product: what is there stays as it is.</summary>
public sealed class LookupSeed : ISeedFolder
{
    public string Path => "registry";

    public async Task TakeAsync(IReadOnlyList<(string Name, string Json)> files, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<LookupKind>())
        {
            foreach (var (order, entry) in SeedLookup.Parse(files.Single(f => f.Name == SeedLookup.FileOf(kind)).Json).Index())
            {
                if (await context.Db.FindAsync<LookupEntry>([kind, entry.Code], cancellationToken) is null)
                {
                    context.Db.Add(new LookupEntry(kind, entry.Code, order, entry.Name, entry.Source, entry.Verified));
                }
            }
        }
    }
}
