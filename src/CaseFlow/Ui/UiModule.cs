using CaseFlow.Language;
using CaseFlow.Ui.Account;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;

namespace CaseFlow.Ui;

/// <summary>Registers the face: Radzen, its texts, feedback, languages and the shell's defaults.</summary>
public static class UiModule
{
    /// <summary>One line in the host; a slice that knows the organisation replaces <see cref="IShellFacts"/>.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(UiTexts)));
        services.AddSingleton(new TextSource(typeof(RadzenTexts)));
        services.TryAddSingleton<Texts>();
        services.AddRadzenComponents();
        services.AddSingleton<ILocalizer, RadzenLocalizer>();
        services.AddScoped<Feedback>();
        services.AddScoped<CurrentCaller>();
        services.AddSingleton<ShellRefresh>();
        services.TryAddScoped<IShellFacts, ClaimShellFacts>();
        services.TryAddSingleton<IAccountFacts, PlainAccountFacts>();
        services.Configure<RequestLocalizationOptions>(SpeakOurLanguages);
        return services;
    }

    // The cookie is the only provider: the default is Chinese whatever the browser asks for, until somebody presses the switch.
    private static void SpeakOurLanguages(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(Texts.Cultures[0])
            .AddSupportedCultures([.. Texts.Cultures])
            .AddSupportedUICultures([.. Texts.Cultures]);
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    }
}
