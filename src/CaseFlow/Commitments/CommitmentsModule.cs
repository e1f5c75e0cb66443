using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Commitments;

public static class CommitmentsModule
{
    /// <summary>告知书 and 承诺书 of a campaign's enterprises.</summary>
    public static IServiceCollection AddCommitments(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(CommitmentTexts)));
        services.AddSingleton<ISeedFolder>(new SeedRows<LetterKind, LetterTemplateRow>("commitments", json => LetterTemplate.Parse(json).Kind, (key, json, _) => new(key, json), (row, json, _) => row.Replace(json)));
        services.AddSingleton<IAttachmentSubject, LetterAttachments>();
        services.AddSingleton<ITaskFace>(new LetterFace(CommitmentTasks.Deliver, LetterKind.Notice));
        services.AddSingleton<ITaskFace>(new LetterFace(CommitmentTasks.Sign, LetterKind.Commitment));
        services.AddSingleton<AnswerDelivery>();
        services.AddSingleton<AnswerSignature>();
        services.AddSingleton<GenerateLetters>();
        services.AddSingleton<WriteLetters>();
        services.AddSingleton<RecordCopy>();
        services.AddSingleton<LetterWork>();
        services.AddSingleton<IDueWork>(provider => provider.GetRequiredService<LetterWork>());
        services.AddSingleton(new FileSection(30, typeof(Pages.EnterpriseLetters)));
        foreach (var type in CommitmentTasks.All)
        {
            services.AddSingleton(type);
        }

        services.AddSingleton(new NavigationEntry("commitment.navigation", "commitments", "history_edu", 27, RegistryModule.Policy, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
