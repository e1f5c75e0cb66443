using CaseFlow.Cases;
using CaseFlow.Dates;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Permits;

public static class PermitsModule
{
    public static IServiceCollection AddPermits(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(PermitTexts)));
        services.AddSingleton<ISeedFolder>(new SeedRows<string, PermitTypeRow>("permit-types", json => PermitTypeFile.Parse(json).Code, (key, json, order) => new(key, order, json), (row, json, order) => row.Replace(order, json)));
        services.AddSingleton<PermitTypeLibrary>();
        services.AddSingleton<PermitWorld>();
        services.AddScoped<Pages.TownWords>();
        services.AddScoped<Pages.BoardWords>();
        services.AddSingleton<PermitMails>();
        services.AddSingleton<ICaseFace, WorkPermitFace>();
        services.AddSingleton<ITaskSubject, WorkPermitSubject>();
        services.AddSingleton<IMovableDates, PermitDayWarnings>();
        services.AddSingleton<ITaskAdvice, PermitAdvice>();
        services.AddSingleton<ICaseLines, PermitLines>();
        services.AddSingleton(new CaseView(WorkPermitFace.CaseKind, typeof(Pages.PermitCaseView), id => $"/permits/{id}"));
        services.AddSingleton<IEmployeeUse, CrewUse>();
        services.AddSingleton(new FileSection(10, typeof(Pages.EnterprisePermits)));
        services.AddSingleton(new EnterpriseCases((db, enterprise) => db.Set<WorkPermit>().Where(c => c.SiteEnterpriseId == enterprise || c.WorkingEnterpriseId == enterprise).Select(c => c.Id)));
        services.AddSingleton<DraftWorkPermit>();
        services.AddSingleton<EditWorkPermit>();
        services.AddSingleton<DiscardDraft>();
        services.AddSingleton<SubmitWorkPermit>();
        services.AddSingleton<RecordOnSite>();
        services.AddSingleton<StopWork>();
        services.AddSingleton<RaiseAlarm>();
        services.AddSingleton<CancelWorkPermit>();
        services.AddSingleton<AnswerApproval>();
        services.AddSingleton<AnswerRevision>();
        services.AddSingleton<ReturnedApplication>();
        services.AddSingleton<AnswerPlainly>();
        services.AddSingleton<PermitFacts>();
        services.AddSingleton<PermitClock>();
        services.AddSingleton<PermitGasClock>();
        services.AddSingleton<RemindOfRecord>();
        services.AddSingleton<RecordPermitStep>();
        services.AddSingleton(new ServiceTaskType(PermitFacts.TaskName, typeof(PermitFacts)));
        services.AddSingleton(new ServiceTaskType(PermitClock.TaskName, typeof(PermitClock)));
        services.AddSingleton(new ServiceTaskType(PermitGasClock.TaskName, typeof(PermitGasClock)));
        services.AddSingleton(new ServiceTaskType(RemindOfRecord.TaskName, typeof(RemindOfRecord)));
        services.AddSingleton(new ServiceTaskType(RecordPermitStep.TaskName, typeof(RecordPermitStep)));
        foreach (var type in PermitTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new NavigationEntry("permit.navigation", "permits", "assignment", 20, null, NavigationPlaces.Side | NavigationPlaces.Bottom));
        services.AddSingleton(new NavigationEntry("permit.scan", "scan", "qr_code_scanner", 30, null, NavigationPlaces.Bottom));
        services.AddSingleton(new NavigationEntry("permit.board", "permit-board", "view_timeline", 21));
        return services;
    }
}
