using CaseFlow.Language;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Administration;

public static class AdministrationModule
{
    /// <summary>The name of the host's policy for administrators.</summary>
    public const string Policy = "admin";

    /// <summary>What an administrator watches: definitions, incidents, the outbox.</summary>
    public static IServiceCollection AddAdministration(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(AdministrationTexts)));
        services.AddScoped<INavigationCount, IncidentCount>();
        services.AddSingleton(new NavigationEntry("nav.workflows", "admin/workflows", "account_tree", 80, Policy));
        services.AddSingleton(new NavigationEntry("nav.incidents", "admin/incidents", "report", 81, Policy));
        services.AddSingleton(new NavigationEntry("nav.mails", "admin/mails", "mail", 82, Policy));
        return services;
    }
}
