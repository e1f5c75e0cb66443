namespace CaseFlow.Web.Hosting;

public static class InstallationExtensions
{
    /// <summary>Makes the installation ready before the first request.</summary>
    public static Task PrepareInstallationAsync(this WebApplication app) =>
        app.Services.GetRequiredService<Installation>().PrepareAsync(CancellationToken.None);
}
