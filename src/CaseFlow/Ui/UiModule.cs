using CaseFlow.Language;
using CaseFlow.Ui.Account;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
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

    // For pages the cookie alone speaks: the default is Chinese whatever the browser asks for, until somebody presses the switch. A program has no switch and says it in a header.
    private static void SpeakOurLanguages(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(Texts.Cultures[0])
            .AddSupportedCultures([.. Texts.Cultures])
            .AddSupportedUICultures([.. Texts.Cultures]);
        options.RequestCultureProviders = [new CookieRequestCultureProvider(), new CustomRequestCultureProvider(OfProgram)];
    }

    private static Task<ProviderCultureResult?> OfProgram(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            ? new AcceptLanguageHeaderRequestCultureProvider().DetermineProviderCultureResult(context)
            : Task.FromResult<ProviderCultureResult?>(null);
}
