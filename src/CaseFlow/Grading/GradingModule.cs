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

namespace CaseFlow.Grading;

public static class GradingModule
{
    /// <summary>标准化定级: application, acceptance, review, audit, publicity, announcement.</summary>
    public static IServiceCollection AddGrading(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(GradingTexts)));
        services.AddSingleton(SeedFile.Of<GradingRules>(GradingRules.Path));
        services.AddSingleton(SeedFile.Of<PlanningRules>(PlanningRules.Path));
        services.AddSingleton<PlanningProposals>();
        services.AddSingleton<PlanningWorkbook>();
        services.AddSingleton(SeedFile.Of<WatchRules>(WatchRules.Path));
        services.AddSingleton(SeedFile.Of<AccidentTypes>(AccidentTypes.Path));
        services.AddSingleton(new FileSection(45, typeof(Pages.EnterpriseAccidents)));
        services.AddSingleton<Conditions>();
        services.AddSingleton<IConditionFact, AccidentFact>();
        services.AddSingleton<IEnterpriseFact, RecentAccidents>();
        services.AddSingleton<IConditionFact, LastRefusalFact>();
        services.AddSingleton<IConditionFact, RegistryFact>();
        services.AddSingleton<IConditionFact, MajorDangerFact>();
        services.AddSingleton<Independence>();
        services.AddSingleton<IEngagementSource, RecordedEngagements>();
        services.AddSingleton<IEngagementSource, GuidanceAdvisers>();
        services.AddSingleton<IReminderSubject, LateStepReminders>();
        services.AddSingleton<IReminderSubject, CertificateReminders>();
        services.AddSingleton<IReminderSubject, YearlyReminders>();
        services.AddSingleton<ICaseFace, GradingFace>();
        services.AddSingleton<ITaskSubject, GradingSubject>();
        services.AddSingleton<ICaseLines, GradingLines>();
        services.AddSingleton<IAttachmentSubject, GradingFiles>();
        services.AddSingleton(new CaseView(GradingFace.CaseKind, typeof(Pages.GradingCaseView), id => $"/grading/{id}"));
        services.AddAfterwards();
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

        services.AddSingleton(new EnterpriseCases((db, enterprise) => db.Set<GradingApplication>().Where(c => c.EnterpriseId == enterprise).Select(c => c.Id)));
        services.AddSingleton(new NavigationEntry("grading.navigation", "grading", "workspace_premium", 45, null, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }

    // What follows an announcement: the certificate's own life.
    private static void AddAfterwards(this IServiceCollection services)
    {
        services.AddSingleton<RenewalConditions>();
        services.AddSingleton<IRenewalCheck, AccidentsInValidity>();
        services.AddSingleton<IRenewalCheck, YearlyInValidity>();
        services.AddSingleton<IRenewalCheck, MajorDangersAtRenewal>();
        services.AddSingleton<IRenewalCheck, LevelKept>();
        services.AddSingleton<IEnterpriseFact, GradeFact>();
        services.AddSingleton<IEnterpriseFact, MonthsLeftFact>();
        services.AddSingleton<IEnterpriseFact, YearlyLateFact>();
        services.AddSingleton<ICaseFace, CertificateFace>();
        services.AddSingleton<ITaskSubject, CertificateSubject>();
        services.AddSingleton<ICaseLines, CertificateLines>();
        services.AddSingleton(new CaseView(CertificateFace.CaseKind, typeof(Pages.CertificateCaseView), id => $"/grading/certificates/{id}"));
        services.AddSingleton(new FileSection(25, typeof(Pages.EnterpriseGrade)));
        services.AddSingleton<AnswerRenewal>();
        services.AddServiceTask<RecordCertificateStep>(RecordCertificateStep.TaskName);
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
        services.AddSingleton<PutOnList>();
        services.AddSingleton<StrikeAccident>();
        services.AddSingleton<SaveReviewUnit>();
        services.AddSingleton<RetireReviewUnit>();
        services.AddSingleton<JoinReviewUnit>();
        services.AddSingleton<LeaveReviewUnit>();
        services.AddSingleton<StageDemoGrading>();
    }
}
