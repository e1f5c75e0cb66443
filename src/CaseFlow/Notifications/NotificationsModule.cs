using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Notifications;

public static class NotificationsModule
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration("Mail").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new TextSource(typeof(NotificationTexts)));
        services.AddSingleton<MailTransport>();
        services.AddSingleton<MailQueue>();
        services.AddSingleton<MarkMail>();
        services.AddSingleton<MailDispatcher>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<MailDispatcher>());
        return services;
    }
}
