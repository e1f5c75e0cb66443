using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Guidance;

public static class GuidanceModule
{
    /// <summary>指导帮扶: teams, the plan by risk and need, visits and what they find, good practice shared.</summary>
    public static IServiceCollection AddGuidance(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(GuidanceTexts)));
        services.AddSingleton(SeedFile.Of<VisitPlanRules>(VisitPlanRules.Path));
        services.AddSingleton<IEnterpriseFact, VisitedThisYear>();
        services.AddSingleton<VisitPlan>();
        services.AddSingleton<ChoosePlan>();
        services.AddSingleton<SaveTeam>();
        services.AddSingleton<PlanVisit>();
        services.AddSingleton<WriteVisit>();
        services.AddSingleton<SharePractice>();
        services.AddSingleton<AnswerVisit>();
        services.AddSingleton<IAttachmentSubject, VisitFiles>();
        services.AddSingleton<ICaseFace, VisitFace>();
        services.AddSingleton<ITaskSubject, VisitSubject>();
        services.AddSingleton<ICaseLines, VisitLines>();
        services.AddSingleton(new CaseView(VisitFace.CaseKind, typeof(Pages.VisitCaseView), id => $"/guidance/visits/{id}"));
        services.AddServiceTask<VisitFacts>(VisitFacts.TaskName);
        services.AddServiceTask<RecordVisitStep>(RecordVisitStep.TaskName);
        foreach (var type in GuidanceTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new FileSection(30, typeof(Pages.EnterpriseVisits)));
        services.AddSingleton(new EnterpriseCases((db, enterprise) => db.Set<GuidanceVisit>().Where(c => c.EnterpriseId == enterprise).Select(c => c.Id)));
        services.AddSingleton(new NavigationEntry("guidance.navigation", "guidance", "tour", 36, null, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
