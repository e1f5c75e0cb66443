using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Supervision;

public static class SupervisionModule
{
    /// <summary>精准执法: tiers by rules, inspections, orders, penalties on unit and person, exposure.</summary>
    public static IServiceCollection AddSupervision(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(SupervisionTexts)));
        services.AddSingleton(SeedFile.Of<TierRules>(TierRules.Path));
        services.AddSingleton(SeedFile.Of<IReadOnlyList<CheckItem>>(CheckItem.Path));
        services.AddSingleton(SeedFile.Of<IReadOnlyList<PenaltyBasis>>(PenaltyBasis.Path));
        services.AddSingleton<Tiers>();
        services.AddSingleton<TierEditions>();
        services.AddSingleton<ChangeTierRules>();
        services.AddSingleton<VerifyTierRule>();
        services.AddSingleton<OverrideTier>();
        services.AddSingleton<PlanInspection>();
        services.AddSingleton<WriteInspection>();
        services.AddSingleton<ProposePenalty>();
        services.AddSingleton<ProposeExposure>();
        services.AddSingleton<ExposeCase>();
        services.AddSingleton<AnswerSupervision>();
        services.AddSingleton<IAttachmentSubject, InspectionFiles>();
        services.AddSingleton<ICaseFace, InspectionFace>();
        services.AddSingleton<ICaseFace, PenaltyFace>();
        services.AddSingleton<ITaskSubject, InspectionSubject>();
        services.AddSingleton<ITaskSubject, PenaltySubject>();
        services.AddSingleton<ICaseLines, InspectionLines>();
        services.AddSingleton<ICaseLines, PenaltyLines>();
        services.AddSingleton(new CaseView(InspectionFace.CaseKind, typeof(Pages.InspectionCaseView), id => $"/supervision/inspections/{id}"));
        services.AddSingleton(new CaseView(PenaltyFace.CaseKind, typeof(Pages.PenaltyCaseView), id => $"/supervision/penalties/{id}"));
        services.AddServiceTask<InspectionFacts>(InspectionFacts.TaskName);
        services.AddServiceTask<RecordInspectionStep>(RecordInspectionStep.TaskName);
        services.AddServiceTask<RecordPenaltyStep>(RecordPenaltyStep.TaskName);
        foreach (var type in SupervisionTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new FileSection(40, typeof(Pages.EnterpriseSupervision)));
        services.AddSingleton(new EnterpriseCases((db, enterprise) => db.Set<Inspection>().Where(c => c.EnterpriseId == enterprise).Select(c => c.Id)));
        services.AddSingleton(new EnterpriseCases((db, enterprise) => db.Set<Penalty>().Where(c => c.EnterpriseId == enterprise).Select(c => c.Id)));
        services.AddSingleton(new NavigationEntry("supervision.navigation", "supervision", "policy", 37, RegistryModule.Policy, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
