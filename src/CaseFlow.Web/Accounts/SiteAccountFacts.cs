using CaseFlow.Web.Demo;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.Ui.Account;
using CaseFlow.Web.Hosting;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Accounts;

/// <summary>Says before sign-in whose platform this is, and whether its data is invented.</summary>
public sealed class SiteAccountFacts(IOptions<SiteOptions> site, IOptions<DemoOptions> demo, Texts texts) : IAccountFacts
{
    public string Platform => texts["signin.platform-of", site.Value.Name];

    public bool IsDemo => demo.Value.Enabled;

    public string? PublicReportHref => null;
}
