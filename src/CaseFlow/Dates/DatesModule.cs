using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Dates;

public static class DatesModule
{
    /// <summary>The calendar's page and import, and the dates that move with it.</summary>
    public static IServiceCollection AddDates(this IServiceCollection services)
    {
        services.AddSingleton<ISeedFolder, CalendarSeed>();
        services.AddSingleton<PreviewCalendar>();
        services.AddSingleton<ImportCalendar>();
        services.AddSingleton(new NavigationEntry("calendar.navigation", "calendar", "calendar_month", 70, null, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
