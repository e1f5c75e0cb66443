using CaseFlow.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Tests.Installed;

/// <summary>A database with migrations, seed and demo data, made once a run by the product's own installation and copied for each test: hashing twelve passwords for every test would cost minutes.</summary>
internal static class InstallationTemplate
{
    private static readonly Lazy<Task<byte[]>> Database = new(CreateAsync);

    public static async Task CopyToAsync(string folder) => await File.WriteAllBytesAsync(Path.Combine(folder, "caseflow.db"), await Database.Value);

    private static async Task<byte[]> CreateAsync()
    {
        using var folder = new TemporaryFolder();
        await using (var app = CaseFlowApplication.Build(folder.Path, new(), _ => { }))
        {
            await app.Services.GetRequiredService<Installation>().PrepareAsync(CancellationToken.None);
        }

        // The last connection's end folds the write-ahead log into the one file that is copied.
        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(Path.Combine(folder.Path, "caseflow.db"));
    }
}
