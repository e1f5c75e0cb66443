using CaseFlow.Agenda;
using CaseFlow.Cases;
using CaseFlow.Dates;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Rehearsals;
using CaseFlow.Reminders;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Reporting;

public static class ReportingModule
{
    public static IServiceCollection AddReporting(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(ReportTexts)));
        services.AddSingleton<ISeedFolder>(new SeedRows<string, ReportFormRow>("reporting", json => ReportForm.Parse(json).Code, (key, json, _) => new(key, json), (row, json, _) => row.Replace(json)));
        services.AddSingleton<ReportForms>();
        services.AddSingleton<ReportReminders>();
        services.AddSingleton<IReminderSubject>(provider => provider.GetRequiredService<ReportReminders>());
        services.AddSingleton<IMovableDates, MovableReminderDays>();
        services.AddSingleton<IAgendaSource, ReportAgenda>();
        services.AddSingleton<IRehearsedPeople, PunctualReports>();
        services.AddSingleton<IRehearsedDeadlines, ReportDeadlines>();
        services.AddSingleton(RehearsalGround.Of<ReportFormRow>());
        services.AddSingleton<MonthFigures>();
        services.AddSingleton<ICaseFace, MonthlyReportFace>();
        services.AddSingleton<ITaskSubject, MonthlyReportSubject>();
        services.AddSingleton<ICaseLines, ReportLines>();
        services.AddSingleton(new CaseView(MonthlyReportFace.CaseKind, typeof(Pages.ReportCaseView), id => $"/reports/{id}"));
        services.AddSingleton<StartReportingYear>();
        services.AddSingleton<WriteReport>();
        services.AddSingleton<ReturnReport>();
        services.AddSingleton<WaiveReport>();
        services.AddSingleton<MoveDueDate>();
        services.AddSingleton<MoveMonth>();
        services.AddSingleton<NamePerson>();
        services.AddSingleton<AnswerReport>();
        services.AddServiceTask<NextMonth>(NextMonth.TaskName);
        services.AddServiceTask<OpenMonth>(OpenMonth.TaskName);
        services.AddServiceTask<ReportFacts>(ReportFacts.TaskName);
        services.AddServiceTask<ReportClock>(ReportClock.TaskName);
        services.AddServiceTask<RecordReportStep>(RecordReportStep.TaskName);
        foreach (var type in ReportTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new NavigationEntry("report.navigation", "reports", "description", 30, null, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
