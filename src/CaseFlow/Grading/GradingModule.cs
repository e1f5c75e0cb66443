using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Grading;

public static class GradingModule
{
    /// <summary>标准化定级: application, acceptance, review, audit, publicity, announcement.</summary>
    public static IServiceCollection AddGrading(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(GradingTexts)));
        services.AddSingleton(SeedFile.Of<GradingRules>(GradingRules.Path));
        services.AddSingleton(SeedFile.Of<WatchRules>(WatchRules.Path));
        services.AddSingleton(SeedFile.Of<AccidentTypes>(AccidentTypes.Path));
        services.AddSingleton(new FileSection(45, typeof(Pages.EnterpriseAccidents)));
        services.AddSingleton<Conditions>();
        services.AddSingleton<IConditionFact, AccidentFact>();
        services.AddSingleton<IConditionFact, LastRefusalFact>();
        services.AddSingleton<IConditionFact, RegistryFact>();
        services.AddSingleton<IConditionFact, MajorDangerFact>();
        services.AddSingleton<Independence>();
        services.AddSingleton<IEngagementSource, RecordedEngagements>();
        services.AddSingleton<IEngagementSource, GuidanceAdvisers>();
        services.AddSingleton<ICaseFace, GradingFace>();
        services.AddSingleton<ITaskSubject, GradingSubject>();
        services.AddSingleton<ICaseLines, GradingLines>();
        services.AddSingleton<IAttachmentSubject, GradingFiles>();
        services.AddSingleton(new CaseView(GradingFace.CaseKind, typeof(Pages.GradingCaseView), id => $"/grading/{id}"));
        services.AddSingleton<AnswerGrading>();
        services.AddSingleton<ReviewPaper>();
        services.AddOperations();
        services.AddServiceTask<RecordGradingStep>(RecordGradingStep.TaskName);
        services.AddServiceTask<GradingClock>(GradingClock.TaskName);
        services.AddServiceTask<NoteLateGrading>(NoteLateGrading.TaskName);
        foreach (var type in GradingTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new NavigationEntry("grading.navigation", "grading", "workspace_premium", 45, null, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }

    private static void AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<BeginApplication>();
        services.AddSingleton<WriteApplication>();
        services.AddSingleton<SubmitApplication>();
        services.AddSingleton<WithdrawApplication>();
        services.AddSingleton<NameReviewers>();
        services.AddSingleton<DeclareIndependence>();
        services.AddSingleton<WriteReview>();
        services.AddSingleton<WriteRectification>();
        services.AddSingleton<AskMoreTime>();
        services.AddSingleton<FileObjection>();
        services.AddSingleton<VerifyObjection>();
        services.AddSingleton<RevokeCertificate>();
        services.AddSingleton<RecordEngagement>();
        services.AddSingleton<EndEngagement>();
        services.AddSingleton<RecordAccident>();
        services.AddSingleton<StrikeAccident>();
        services.AddSingleton<SaveReviewUnit>();
        services.AddSingleton<RetireReviewUnit>();
        services.AddSingleton<JoinReviewUnit>();
        services.AddSingleton<LeaveReviewUnit>();
        services.AddSingleton<StageDemoGrading>();
    }
}
