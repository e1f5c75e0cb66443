using CaseFlow.Calendar;
using CaseFlow.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Registry;

public static class RegistryModule
{
    /// <summary>Enterprises, people and the working-day calendar.</summary>
    public static IServiceCollection AddRegistry(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(CalendarTexts)));
        services.AddSingleton<WorkingCalendars>();
        return services;
    }
}
