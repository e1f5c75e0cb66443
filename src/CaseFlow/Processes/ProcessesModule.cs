using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes.Scripting;
using CaseFlow.Workflows;
using CaseFlow.Workflows.Expressions;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CaseFlow.Processes;

public static class ProcessesModule
{
    /// <summary>The commit gateway, the definitions' library and the clockwork.</summary>
    public static IServiceCollection AddProcesses(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(ProcessTexts)));
        services.AddSingleton<GroupCommit>();
        services.AddSingleton<CommandGateway>();
        services.AddSingleton<CommitSignals>();
        services.AddSingleton<CrashPoints>();
        services.AddSingleton<DefinitionLibrary>();
        services.AddSingleton<IDefinitionSource>(provider => provider.GetRequiredService<DefinitionLibrary>());
        services.AddSingleton<RefusedFiles>();
        services.AddSingleton<ProcessMeter>();
        services.AddScoped<ProcessStage>();
        services.AddSingleton<ImportDefinitions>();
        services.AddSingleton<DeliverStimulus>();
        services.AddSingleton<FireTimer>();
        services.AddSingleton<ResolveIncident>();
        services.AddSingleton<MendInstance>();
        services.AddSingleton<CloseIncident>();
        services.AddSingleton<RetryIncident>();
        services.AddSingleton<DueWork>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<DueWork>());
        services.AddSingleton<IDueWork, ForgetCommandKeys>();
        services.AddSingleton(ReplayableOperation.Of<DeliverStimulus, DeliverStimulus.Request, bool>());
        services.AddSingleton(ReplayableOperation.Of<FireTimer, FireTimer.Request, bool>());
        return services;
    }

    /// <summary>CaseFlow's own interpreter with its languages, as the engine of new instances.</summary>
    public static IServiceCollection AddWorkflowEngine(this IServiceCollection services)
    {
        services.AddSingleton<IExpressionLanguage>(provider => new JavaScriptLanguage(provider.GetRequiredService<TownClock>().Zone));
        services.AddSingleton<IExpressionLanguage>(provider => new LiquidLanguage(provider.GetRequiredService<TownClock>().Zone));
        services.AddSingleton<ICronReader, CronosReader>();
        services.AddSingleton<IWorkflowInterpreter>(provider => new WorkflowInterpreter(provider.GetServices<IExpressionLanguage>(), provider.GetRequiredService<ICronReader>()));
        return services;
    }

    /// <summary>Lets Quartz drive due work; without it (command line, some tests) nothing moves by itself.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="beat">How often it looks for due rows.</param>
    public static IServiceCollection AddProcessClock(this IServiceCollection services, TimeSpan beat)
    {
        services.AddQuartz();
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        services.AddSingleton(new DueWorkBeat(beat));
        services.AddHostedService<DueWorkClock>();
        return services;
    }
}
