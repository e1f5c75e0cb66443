using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Inbox;

public static class InboxModule
{
    public static IServiceCollection AddInbox(this IServiceCollection services)
    {
        services.AddOptions<InboxOptions>().BindConfiguration("Inbox").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new TextSource(typeof(InboxTexts)));
        services.AddSingleton<TaskDesk>();
        services.AddSingleton<IHumanTasks>(provider => provider.GetRequiredService<TaskDesk>());
        services.AddSingleton<IIncidentListener>(provider => provider.GetRequiredService<TaskDesk>());
        services.AddSingleton<ITaskOutcomes, TaskOutcomes>();
        services.AddSingleton<TaskDisplay>();
        services.AddSingleton<CompleteTask>();
        services.AddSingleton<ClaimTask>();
        services.AddSingleton<ReleaseTask>();
        services.AddSingleton<ReassignTask>();
        services.AddSingleton<NameSubstitute>();
        services.AddSingleton<EndSubstitution>();
        services.AddSingleton<OpenTask>();
        services.AddSingleton<ReadTask>();
        services.AddSingleton<DueDays>();
        services.AddSingleton<Pages.ReadInbox>();
        services.AddScoped<INavigationCount, InboxCount>();
        services.AddSingleton(new NavigationEntry("nav.inbox", "inbox", "inbox", 10, null, NavigationPlaces.SideAndBottom));
        services.AddSingleton(ReplayableOperation.Of<CompleteTask, CompleteTask.Request, CompleteTask.Result>());
        return services;
    }
}
