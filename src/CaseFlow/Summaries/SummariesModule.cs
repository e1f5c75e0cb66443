using CaseFlow.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Summaries;

public static class SummariesModule
{
    /// <summary>The summary at a campaign's end (全面总结完善).</summary>
    public static IServiceCollection AddSummaries(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(SummaryTexts)));
        services.AddSingleton<ISummarySource, PhaseFigures>();
        services.AddSingleton<ISummarySource, LetterFigures>();
        services.AddSingleton<ISummarySource, AssessmentFigures>();
        services.AddSingleton<ISummarySource, HazardFigures>();
        services.AddSingleton<ISummarySource, CommonProblems>();
        services.AddSingleton<ISummarySource, GuidanceFigures>();
        services.AddSingleton<ISummarySource, SupervisionFigures>();
        services.AddSingleton<ISummarySource, ReportFigures>();
        services.AddSingleton<SummaryFigures>();
        services.AddSingleton<SummaryPaper>();
        services.AddSingleton<WriteSummary>();
        services.AddSingleton<CompleteSummary>();
        return services;
    }
}
