using CaseFlow.Data;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Rehearsals;

public static class RehearsalsModule
{
    /// <summary>A year before it begins. The host brings the <see cref="IRehearsalHouse"/>.</summary>
    public static IServiceCollection AddRehearsals(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(RehearsalTexts)));
        services.AddSingleton<Rehearsal>();
        services.AddSingleton<RehearsedYears>();
        services.AddSingleton<RehearsalWorkbook>();
        services.AddSingleton(RehearsalGround.Of<Account>());
        services.AddSingleton(RehearsalGround.Of<Unit>());
        services.AddSingleton(RehearsalGround.Of<Enterprise>());
        services.AddSingleton(RehearsalGround.Of<Appointment>());
        services.AddSingleton(RehearsalGround.Of<CalendarYear>());
        services.AddSingleton(RehearsalGround.Of<LookupEntry>());
        services.AddSingleton(RehearsalGround.Of<SeedDocument>());
        services.AddSingleton(RehearsalGround.Of<DefinitionVersion>());
        return services;
    }
}
