using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Processes;

/// <summary>Registers a slice's service tasks.</summary>
public static class ServiceTaskRegistration
{
    /// <summary>A service task under the name that definitions use.</summary>
    public static IServiceCollection AddServiceTask<T>(this IServiceCollection services, string name)
        where T : class, IServiceTask =>
        services.AddSingleton<T>().AddSingleton(new ServiceTaskType(name, typeof(T)));
}
