using CaseFlow.Cases;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Assessments;

public static class AssessmentsModule
{
    /// <summary>企业自评: standards with their versions, self-assessments, their filing and what follows from it.</summary>
    public static IServiceCollection AddAssessments(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(AssessmentTexts)));
        services.AddSingleton<ISeedFolder, StandardSeed>();
        services.AddSingleton<Standards>();
        services.AddSingleton<IEnterpriseFact, FiledThisYear>();
        services.AddSingleton<IEnterpriseFact, ScoreThisYear>();
        services.AddSingleton<FindAssessments>();
        services.AddSingleton<AssessmentPaper>();
        services.AddSingleton<FillAssessment>();
        services.AddSingleton<ICaseFace, AssessmentFace>();
        services.AddSingleton<IAttachmentSubject, AssessmentFiles>();
        services.AddSingleton<ITaskFace, FilingFace>();
        services.AddSingleton<ITaskSubject, AssessmentSubject>();
        services.AddSingleton<ICaseLines, AssessmentLines>();
        services.AddSingleton(new CaseView(AssessmentFace.CaseKind, typeof(Pages.AssessmentCaseView), id => $"/assessments/{id}"));
        services.AddSingleton(new FileSection(20, typeof(Pages.EnterpriseAssessments)));
        services.AddSingleton(new EnterpriseCases((db, enterprise) => db.Set<Assessment>().Where(c => c.EnterpriseId == enterprise).Select(c => c.Id)));
        services.AddSingleton<BeginAssessment>();
        services.AddSingleton<BeginForCampaign>();
        services.AddSingleton<MarkItem>();
        services.AddSingleton<WriteAccount>();
        services.AddSingleton<AnswerFiling>();
        services.AddSingleton<AnswerLook>();
        services.AddServiceTask<AssessmentFacts>(AssessmentFacts.TaskName);
        foreach (var type in AssessmentTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new NavigationEntry("assessment.navigation", "assessments", "fact_check", 28, null, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
