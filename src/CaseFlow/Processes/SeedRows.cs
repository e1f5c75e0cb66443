namespace CaseFlow.Processes;

/// <summary>A folder each of whose files is one row: added when new, replaced when changed.</summary>
/// <param name="path">Below <c>seed/</c>.</param>
/// <param name="keyOf">Parses a file and names its row's key.</param>
/// <param name="add">Makes the row of a new file: its key, its text and its place in the folder, from 1.</param>
/// <param name="replace">Gives a known row the file as it is now.</param>
public sealed class SeedRows<TKey, TRow>(string path, Func<string, TKey> keyOf, Func<TKey, string, int, TRow> add, Action<TRow, string, int> replace) : ISeedFolder
    where TKey : notnull
    where TRow : class
{
    public string Path => path;

    public async Task TakeAsync(IReadOnlyList<(string Name, string Json)> files, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var (index, (_, json)) in files.Index())
        {
            var key = keyOf(json);
            if (await context.Db.FindAsync<TRow>([key], cancellationToken) is { } known)
            {
                replace(known, json, index + 1);
            }
            else
            {
                context.Db.Add(add(key, json, index + 1));
            }
        }
    }
}
