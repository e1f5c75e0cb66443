namespace CaseFlow.Web.Hosting;

public static class InstallationExtensions
{
    /// <summary>Makes the installation ready before the first request.</summary>
    public static async Task PrepareInstallationAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<Installation>().PrepareAsync(CancellationToken.None);
        if (app.Services.GetService<ProtectStoredKeys>() is { } keys)
        {
            await keys.RunAsync(CancellationToken.None);
        }
    }
}
