namespace CaseFlow.Web.Demo;

internal static class DemoSetup
{
    /// <summary>The demo's story, a line per chapter.</summary>
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoHouse>();
        services.AddSingleton<DemoStory>();
        services.AddSingleton<IDemoChapter, DemoLastYear>();
        services.AddSingleton<IDemoChapter, DemoCampaign>();
        services.AddSingleton<IDemoChapter, DemoReports>();
        services.AddSingleton<IDemoChapter, DemoEnterprises>();
        services.AddSingleton<IDemoChapter, DemoLateAssessment>();
        services.AddSingleton<IDemoChapter, DemoHazards>();
        services.AddSingleton<IDemoChapter, DemoVisits>();
        services.AddSingleton<IDemoChapter, DemoInspections>();
        services.AddSingleton<IDemoChapter, DemoMeetings>();
        services.AddSingleton<IDemoChapter, DemoPermits>();
        services.AddSingleton<IDemoChapter, DemoGrading>();
    }
}
