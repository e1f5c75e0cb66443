using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Rehearsals;
using CaseFlow.Reminders;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Campaigns;

public static class CampaignsModule
{
    public static IServiceCollection AddCampaigns(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(CampaignTexts)));
        services.AddSingleton<ISeedFolder>(new SeedRows<string, CampaignTemplateRow>("campaigns", json => CampaignTemplate.Parse(json).Key, (key, json, _) => new(key, json), (row, json, _) => row.Replace(json)));
        foreach (var kind in CampaignCases.All)
        {
            services.AddSingleton<ICaseFace>(new CampaignFace(kind));
            services.AddSingleton<ITaskSubject>(provider => new CampaignTaskSubject(kind, provider.GetRequiredService<TownClock>()));
            services.AddSingleton<ICaseLines>(provider => ActivatorUtilities.CreateInstance<CampaignLines>(provider, kind));
            services.AddSingleton<IAttachmentSubject>(provider => new DutyFiles(kind, provider.GetRequiredService<TownClock>()));
            services.AddSingleton(new CaseView(kind, typeof(Pages.PartView), id => kind == CampaignCases.Campaign ? $"/campaigns/{id}" : $"/campaigns/parts/{id}"));
        }

        services.AddSingleton<StartCampaign>();
        services.AddSingleton<TakeInEnterprises>();
        services.AddSingleton<MovePhase>();
        services.AddSingleton<WaiveDuty>();
        services.AddSingleton<PartStarts>();
        services.AddSingleton<PartMoves>();
        services.AddSingleton<PartEnds>();
        services.AddSingleton<ContinueBatch>();
        services.AddSingleton(ReplayableOperation.Of<ContinueBatch, ContinueBatch.Request, bool>());
        services.AddSingleton<BatchWork>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<BatchWork>());
        services.AddSingleton<AnswerDuty>();
        services.AddSingleton<IReminderSubject, DutyReminders>();
        services.AddSingleton<IReminderSubject, OwedReminders>();
        services.AddSingleton<NextReminders>();
        services.AddSingleton(RehearsalGround.Of<CampaignTemplateRow>());
        services.AddSingleton<IRehearsedDeadlines, CampaignDeadlines>();
        services.AddServiceTask<NextEnd>(NextEnd.TaskName);
        services.AddServiceTask<ClosePhase>(ClosePhase.TaskName);
        services.AddServiceTask<EndCampaign>(EndCampaign.TaskName);
        services.AddServiceTask<RecordDuty>(RecordDuty.TaskName);
        foreach (var type in CampaignTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new FileSection(20, typeof(Pages.EnterpriseCampaigns)));
        services.AddSingleton(new NavigationEntry("campaign.navigation", "campaigns", "flag", 15, null, NavigationPlaces.Side | NavigationPlaces.Person));
        services.AddSingleton<IEnterpriseFact, LateDuties>();
        services.AddSingleton<IEnterpriseClosing, PartsOfClosed>();
        return services;
    }

    private static void AddServiceTask<T>(this IServiceCollection services, string name)
        where T : class, IServiceTask
    {
        services.AddSingleton<T>();
        services.AddSingleton(new ServiceTaskType(name, typeof(T)));
    }
}
