using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Meetings;

public static class MeetingsModule
{
    /// <summary>会商调度、现场推进: meetings with minutes, and what they decided, followed until it is done.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(MeetingTexts)));
        services.AddSingleton(SeedFile.Of<MeetingRules>(MeetingRules.Path));
        services.AddSingleton<RecordMeeting>();
        services.AddSingleton<CorrectMinutes>();
        services.AddSingleton<AddDecision>();
        services.AddSingleton<CorrectDecision>();
        services.AddSingleton<CancelDecision>();
        services.AddSingleton<AnswerDecision>();
        services.AddSingleton<IReminderSubject, DecisionReminders>();
        services.AddSingleton<IAttachmentSubject, MeetingFiles>();
        services.AddSingleton<IAttachmentSubject, DecisionFiles>();
        services.AddSingleton<ICaseFace, DecisionFace>();
        services.AddSingleton<ITaskSubject, DecisionSubject>();
        services.AddSingleton<ICaseLines, DecisionLines>();
        services.AddSingleton(new CaseView(DecisionFace.CaseKind, typeof(Pages.DecisionCaseView), id => $"/meetings/decisions/{id}"));
        services.AddServiceTask<DecisionFacts>(DecisionFacts.TaskName);
        services.AddServiceTask<RecordDecisionStep>(RecordDecisionStep.TaskName);
        foreach (var type in MeetingTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new NavigationEntry("meeting.navigation", "meetings", "groups", 38, null, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
