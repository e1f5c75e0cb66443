using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Hazards;

public static class HazardsModule
{
    /// <summary>隐患整改: hidden dangers of every source in one closed loop, and the three lists.</summary>
    public static IServiceCollection AddHazards(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(HazardTexts)));
        services.AddSingleton(SeedFile.Of<HazardRules>(HazardRules.Path));
        services.AddSingleton<HazardRoutes>();
        services.AddSingleton<HazardNotices>();
        services.AddSingleton<HazardOwners>();
        services.AddSingleton<IReminderSubject, HazardReminders>();
        services.AddSingleton<IReminderSubject, UnitHazardReminders>();
        services.AddSingleton<RaiseHazard>();
        services.AddSingleton<IEnterpriseFact>(HazardCounts.OpenMajor);
        services.AddSingleton<IEnterpriseFact>(HazardCounts.Overdue);
        services.AddSingleton<ReportHazard>();
        services.AddSingleton<WriteCorrection>();
        services.AddSingleton<AskExtension>();
        services.AddSingleton<AnswerHazard>();
        services.AddSingleton<IAttachmentSubject, HazardFiles>();
        services.AddSingleton<ICaseFace, HazardFace>();
        services.AddSingleton<ITaskSubject, HazardSubject>();
        services.AddSingleton<ICaseLines, HazardLines>();
        services.AddSingleton(new CaseView(HazardFace.CaseKind, typeof(Pages.HazardCaseView), id => $"/hazards/{id}"));
        services.AddServiceTask<HazardFacts>(HazardFacts.TaskName);
        services.AddServiceTask<TellMajorHazard>(TellMajorHazard.TaskName);
        services.AddServiceTask<HazardClock>(HazardClock.TaskName);
        services.AddServiceTask<NoteLateHazard>(NoteLateHazard.TaskName);
        services.AddServiceTask<RecordHazardStep>(RecordHazardStep.TaskName);
        foreach (var type in HazardTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new FileSection(20, typeof(Pages.EnterpriseHazards)));
        services.AddSingleton(new EnterpriseCases((db, enterprise) => db.Set<Hazard>().Where(c => c.EnterpriseId == enterprise).Select(c => c.Id)));
        services.AddSingleton(new NavigationEntry("hazard.navigation", "hazards", "report_problem", 35, RegistryModule.Policy, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
