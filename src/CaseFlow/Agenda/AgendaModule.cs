using CaseFlow.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Agenda;

public static class AgendaModule
{
    /// <summary>What is due for a person, in that person's own calendar program.</summary>
    public static IServiceCollection AddAgenda(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(AgendaTexts)));
        services.AddSingleton<IAgendaSource, TaskAgenda>();
        services.AddSingleton<AgendaFile>();
        services.AddSingleton<OpenFeed>();
        services.AddSingleton<CloseFeed>();
        return services;
    }
}
