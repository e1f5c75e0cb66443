using CaseFlow.Documents;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseFlow.Registry;

public static class RegistryModule
{
    /// <summary>The name of the host's policy for people who see any file at all.</summary>
    public const string Policy = "registry";

    /// <summary>一企一档: units, enterprises, people, certificates.</summary>
    public static IServiceCollection AddRegistry(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(RegistryTexts)));
        services.AddSingleton<ISeedFolder, LookupSeed>();
        services.AddOptions<RegistryOptions>().BindConfiguration("Registry").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<RegistryOptions>, RegistryOptionsCheck>();
        services.AddSingleton<SheetHeadings>();
        services.AddSingleton<ExportEnterprises>();
        services.AddSingleton<RegistryChronicle>();
        services.AddSingleton<IAttachmentSubject, EnterpriseAttachments>();
        services.AddSingleton<IAttachmentSubject, ProjectAttachments>();
        services.AddSingleton<EnterpriseFacts>();
        services.AddSingleton<IEnterpriseFact, RiskFact>();
        services.AddSingleton<RegisterUnit>();
        services.AddSingleton<EditUnit>();
        services.AddSingleton<CloseUnit>();
        services.AddSingleton<RegisterEnterprise>();
        services.AddSingleton<EditEnterprise>();
        services.AddSingleton<EditContacts>();
        services.AddSingleton<CloseEnterprise>();
        services.AddSingleton<ReopenEnterprise>();
        services.AddSingleton<AddEmployee>();
        services.AddSingleton<EditEmployee>();
        services.AddSingleton<RemoveEmployee>();
        services.AddSingleton<AddCertificate>();
        services.AddSingleton<EditCertificate>();
        services.AddSingleton<RemoveCertificate>();
        services.AddSingleton<RegisterProject>();
        services.AddSingleton<EditProject>();
        services.AddSingleton<WithdrawProject>();
        services.AddSingleton<RecordProjectStage>();
        services.AddSingleton<EditLookup>();
        services.AddSingleton<ImportEnterprises>();
        services.AddSingleton<CityRows>();
        services.AddSingleton<ExportToCity>();
        services.AddSingleton<ImportFromCity>();
        services.AddSingleton(new NavigationEntry("registry.navigation", "enterprises", "domain", 30, Policy, NavigationPlaces.Side | NavigationPlaces.Person));
        return services;
    }
}
