using CaseFlow.Web.Hosting;

namespace CaseFlow.Web.CommandLine;

/// <summary>What the verbs that work on an installation have in common.</summary>
internal static class InstallationVerb
{
    /// <summary>The installation, ready and not listening; nothing but the verb's result goes to standard output.</summary>
    public static async Task<WebApplication> OpenAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.AddCaseFlow();
        var app = builder.Build();
        await app.PrepareInstallationAsync();
        return app;
    }
}
