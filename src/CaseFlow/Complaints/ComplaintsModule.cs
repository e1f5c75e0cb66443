using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Complaints;

public static class ComplaintsModule
{
    /// <summary>评审投诉: complaints about reviews by anybody, with protected identity, triage, investigation and answer.</summary>
    public static IServiceCollection AddComplaints(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(ComplaintTexts)));
        services.AddSingleton(SeedFile.Of<ComplaintRules>(ComplaintRules.Path));
        services.AddSingleton<IdentitySeal>();
        services.AddSingleton<ComplaintPost>();
        services.AddSingleton<ICaseFace, ComplaintFace>();
        services.AddSingleton<ITaskSubject, ComplaintSubject>();
        services.AddSingleton<ICaseLines, ComplaintLines>();
        services.AddSingleton<IAttachmentSubject, ComplaintFiles>();
        services.AddSingleton(new CaseView(ComplaintFace.CaseKind, typeof(Pages.ComplaintCaseView), id => $"/complaints/{id}"));
        services.AddSingleton<AnswerComplaint>();
        services.AddSingleton<FileComplaint>();
        services.AddSingleton(ReplayableOperation.Of<FileComplaint, FileComplaint.Request, string>());
        services.AddSingleton<AddToComplaint>();
        services.AddSingleton<AttachToComplaint>();
        services.AddSingleton<AskComplainant>();
        services.AddSingleton<Pages.ComplaintPapers>();
        services.AddSingleton<LookAtIdentity>();
        services.AddSingleton<TriageComplaint>();
        services.AddSingleton<WriteFindings>();
        services.AddSingleton<WriteAnswer>();
        services.AddServiceTask<RecordComplaintStep>(RecordComplaintStep.TaskName);
        services.AddServiceTask<ComplaintClock>(ComplaintClock.TaskName);
        services.AddServiceTask<NoteLateComplaint>(NoteLateComplaint.TaskName);
        foreach (var type in ComplaintTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new NavigationEntry("complaint.navigation", "complaints", "feedback", 46, null, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
