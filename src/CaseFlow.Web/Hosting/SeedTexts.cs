namespace CaseFlow.Web.Hosting;

/// <summary>Every JSON file below <c>seed/</c>, read before the command that takes them over: while it runs, nothing waits for a disk.</summary>
/// <param name="Files">Texts by path below <c>seed/</c>, with <c>/</c>.</param>
public sealed record SeedTexts(IReadOnlyDictionary<string, string> Files)
{
    public static async Task<SeedTexts> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), await File.ReadAllTextAsync(file, cancellationToken));
        }

        return new SeedTexts(files);
    }

    /// <summary>A folder's files by name, in order; those in folders of its own are not among them.</summary>
    public IReadOnlyList<(string Name, string Json)> Of(string folder) =>
        [.. Files.Where(f => Path.GetDirectoryName(f.Key) == folder).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (Path.GetFileName(f.Key), f.Value))];

    /// <summary>One file.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public string One(string path) => Files.TryGetValue(path, out var json) ? json : throw new FileNotFoundException($"seed/{path} is missing.", path);
}
