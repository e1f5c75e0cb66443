using CaseFlow.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Campaigns;

public static class CampaignsModule
{
    public static IServiceCollection AddCampaigns(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(CampaignTexts)));
        return services;
    }
}
