using CaseFlow.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Calendar;

public static class CalendarModule
{
    /// <summary>The working-day calendar.</summary>
    public static IServiceCollection AddCalendar(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(CalendarTexts)));
        services.AddSingleton<WorkingCalendars>();
        return services;
    }
}
