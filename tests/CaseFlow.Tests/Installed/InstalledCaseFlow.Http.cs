using CaseFlow.Tests.Api;
using CaseFlow.Web.Hosting;

namespace CaseFlow.Tests.Installed;

/// <summary>The same installation behind a real port.</summary>
internal sealed partial class InstalledCaseFlow
{
    /// <summary>Listens on a free port.</summary>
    public async Task<RestClient> ServeAsync()
    {
        _app.UseCaseFlow();
        await _app.StartAsync();
        return new RestClient(_app.Urls.First());
    }
}
