using CaseFlow.Administration;
using CaseFlow.Agenda;
using CaseFlow.Assessments;
using CaseFlow.Calendar;
using CaseFlow.Commitments;
using CaseFlow.Complaints;
using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Dates;
using CaseFlow.Documents;
using CaseFlow.Drafts;
using CaseFlow.Guidance;
using CaseFlow.Hazards;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Meetings;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Rehearsals;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using CaseFlow.Summaries;
using CaseFlow.Supervision;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using CaseFlow.Web.Accounts;
using CaseFlow.Web.Api;
using CaseFlow.Web.Demo;
using CaseFlow.Web.Downloads;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Hosting;

/// <summary>Puts the product together: one line per slice.</summary>
public static class CaseFlowHost
{
    /// <summary>A page's message to its circuit, at most: a long text pasted into a form comes as one.</summary>
    private const int LargestMessageBytes = 256 * 1024;

    public static void AddCaseFlow(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var storage = builder.Configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        var dataFolder = Path.GetFullPath(storage.DataFolder, builder.Environment.ContentRootPath);
        Directory.CreateDirectory(dataFolder);
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DemoOptions>().BindConfiguration("Demo").ValidateDataAnnotations().ValidateOnStart()
            .Validate(demo => !demo.Enabled || builder.Environment.IsDevelopment(), "Demo:Enabled is for Development only: its accounts have a documented password.");
        services.AddClock();
        if (builder.Configuration.GetSection("Demo").Get<DemoOptions>() is { Enabled: true, DaysAhead: > 0 } ahead)
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new ClockAhead(ahead.DaysAhead)));
        }

        services.AddDatabase(storage, dataFolder);
        services.AddAccounts();
        builder.AddKeyProtection();
        services.AddSlices();
        services.AddProcessClock(TimeSpan.FromSeconds(storage.BeatSeconds));
        services.AddRehearsals();
        services.AddSingleton<IRehearsalHouse, RehearsalHouse>();
        services.AddAdministration();
        services.AddUi();
        services.AddScoped<IShellFacts, PersonShellFacts>();
        services.AddSingleton<Ui.Account.IAccountFacts, SiteAccountFacts>();
        services.AddHostedService<ShellRefreshOnCommit>();
        services.AddCircuits();
        services.AddCascadingAuthenticationState();
        services.AddApi();
        services.AddPublicForms();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.AddSingleton<LoadSeed>();
        services.AddDemo();
        services.AddSingleton<Installation>();
    }

    /// <summary>The business, without what drives it and shows it: also what a rehearsal stands on.</summary>
    internal static void AddSlices(this IServiceCollection services)
    {
        services.AddSingleton<SeedDocuments>();
        services.AddProcesses();
        services.AddWorkflowEngine();
        services.AddNotifications();
        services.AddDrafts();
        services.AddDocuments();
        services.AddInbox();
        services.AddCalendar();
        services.AddRegistry();
        services.AddPermits();
        services.AddDates();
        services.AddAgenda();
        services.AddReminders();
        services.AddReporting();
        services.AddCampaigns();
        services.AddCommitments();
        services.AddHazards();
        services.AddAssessments();
        services.AddGuidance();
        services.AddSupervision();
        services.AddGrading();
        services.AddComplaints();
        services.AddSummaries();
        services.AddMeetings();
    }

    public static void UseCaseFlow(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseRequestLocalization();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);

        // Inside, so that the API's empty answers become problem documents before the page for people is looked for.
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapLanguage();
        app.MapSignOut();
        app.MapEnterpriseDownloads();
        app.MapAgendaFeeds();
        app.MapAssessmentReports();
        app.MapReviewReports();
        app.MapPlanningDownloads();
        app.MapRehearsalDownloads();
        app.MapAttachments();
        app.MapLetterDownloads();
        app.MapSummaryDownloads();
        app.MapApi();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode()
            .AddAdditionalAssemblies(typeof(UiTexts).Assembly);
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    private static void AddCircuits(this IServiceCollection services)
    {
        services.AddOptions<CircuitRetention>().BindConfiguration("Circuit").ValidateDataAnnotations().ValidateOnStart();
        services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessageBytes);
        services.AddOptions<CircuitOptions>().Configure<IOptions<CircuitRetention>>((circuit, kept) =>
        {
            var time = TimeSpan.FromSeconds(kept.Value.RetentionSeconds);
            circuit.DisconnectedCircuitRetentionPeriod = time;
            circuit.PersistedCircuitInMemoryRetentionPeriod = time;
        });
    }

    internal static void AddClock(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new TownClock(
            provider.GetRequiredService<TimeProvider>(),
            TimeZoneInfo.FindSystemTimeZoneById(provider.GetRequiredService<IOptions<SiteOptions>>().Value.TimeZone)));
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton(new TextSource(typeof(PeopleTexts)));
        services.AddSingleton(new NavigationEntry("nav.me", "me", "person", 90, null, NavigationPlaces.Bottom | NavigationPlaces.Person));
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddSignInManager()
            .AddEntityFrameworkStores<AccountsDbContext>()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.AddAuthentication(options => options.DefaultScheme = IdentityConstants.ApplicationScheme)
            .AddBearerToken(BearerTokens.Scheme, options => options.BearerTokenExpiration = TimeSpan.FromHours(8))
            .AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.LoginPath = "/signin";
            options.AccessDeniedPath = "/access-denied";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromDays(7);
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.Name = "caseflow";
        });
        services.Configure<SecurityStampValidatorOptions>(options => options.OnRefreshingPrincipal = renewing =>
        {
            AuthenticationTime.Keep(renewing.CurrentPrincipal!, renewing.NewPrincipal!);
            return Task.CompletedTask;
        });
        services.AddAuthorizationBuilder()
            .AddPolicy(AdministrationModule.Policy, policy => policy.RequireClaim(AccountClaims.Administers))
            .AddPolicy(RegistryModule.Policy, policy => policy.RequireClaim(AccountClaims.SeesRegistry));
        services.AddScoped<OpenAccounts>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<CookieSignIn>();
        services.AddScoped<Ui.Account.ISignIn>(provider => provider.GetRequiredService<CookieSignIn>());
        services.AddSingleton<Ui.Account.IPasswordCheck, PasswordCheck>();
        services.AddHttpContextAccessor();
    }
}
