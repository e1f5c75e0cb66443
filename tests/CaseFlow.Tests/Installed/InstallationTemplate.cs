using CaseFlow.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Tests.Installed;

/// <summary>A database with migrations, seed and demo data, made once a run by the product's own installation and copied for each test: hashing twelve passwords for every test would cost minutes.</summary>
internal static class InstallationTemplate
{
    public static async Task InstallAsync(string folder, Action<Dictionary<string, string?>> configure)
    {
        await using var app = CaseFlowApplication.Build(folder, new(), configure);
        await app.Services.GetRequiredService<Installation>().PrepareAsync(CancellationToken.None);
    }
}
