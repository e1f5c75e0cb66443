using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Reminders;

public static class RemindersModule
{
    /// <summary>One digest a person and day over everything that slices register as <see cref="IReminderSubject"/>.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddOptions<RemindersOptions>().BindConfiguration("Reminders").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new TextSource(typeof(ReminderTexts)));
        services.AddSingleton<Reminding>();
        services.AddSingleton<ReminderReaders>();
        services.AddSingleton<PlanRound>();
        services.AddSingleton<SendDigest>();
        services.AddSingleton<IDueWork, ReminderWork>();
        return services;
    }
}
