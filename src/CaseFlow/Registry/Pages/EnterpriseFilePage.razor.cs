using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Registry.Pages;

/// <summary>Everything known about an enterprise in one place, kept up to date while the page is open.</summary>
public sealed partial class EnterpriseFilePage : ComponentBase, IDisposable
{
    private EnterpriseFile? _file;
    private bool _isUnknown;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>The enterprise.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private IEnumerable<FileSection> Sections { get; set; } = [];

    [Inject] private IOptions<RegistryOptions> Options { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private ReopenEnterprise Reopen { get; set; } = default!;

    private int WarningDays => Options.Value.CertificateWarningDays;

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["registry.navigation"], "/enterprises"), new(_file?.Enterprise.Name ?? "")];

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _changes ??= Signals.Listen(OnCommitted);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _file = await EnterpriseFile.ReadAsync(db, Id, caller.AccountId, Texts, Clock.Now);
        _isUnknown = _file is null;
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is EnterpriseChanged changed && changed.EnterpriseId == Id))
        {
            _ = InvokeAsync(async () =>
            {
                if (!_isGone)
                {
                    await ReadAsync();
                    StateHasChanged();
                }
            });
        }
    }

    private async Task ReopenAsync(string reason, string key)
    {
        await Gateway.RunAsync(Reopen, new ReopenEnterprise.Request(Id, _file!.Enterprise.Version, reason), await Caller.GetAsync(), key);
        await ReadAsync();
    }

    private string SentenceOf(EnterpriseFile file) => Texts["registry.page.sentence", WordOf(file, EnterpriseField.Unit), WordOf(file, EnterpriseField.Category), WordOf(file, EnterpriseField.Sector)];

    private IReadOnlyList<Fact> FactsOf(EnterpriseFile file) =>
    [
        .. new[] { EnterpriseField.CreditCode, EnterpriseField.Unit, EnterpriseField.Category, EnterpriseField.Sector, EnterpriseField.Size, EnterpriseField.Risk, EnterpriseField.Address, EnterpriseField.CityPlatformId }
            .Select(f => new Fact(Texts[RegistryWords.Key(f)], WordOf(file, f))),
    ];

    private IReadOnlyList<Fact> ContactsOf(EnterpriseFile file)
    {
        var contacts = file.Enterprise.Details.Contacts;
        return
        [
            new(Texts["registry.field.principal-name"], contacts.PrincipalName ?? "–", file.SeesPhones ? contacts.PrincipalPhone : null),
            new(Texts["registry.field.safety-officer-name"], contacts.SafetyOfficerName ?? "–", file.SeesPhones ? contacts.SafetyOfficerPhone : null),
        ];
    }

    // Say what will be wrong, not only what is.
    private IReadOnlyList<Check> WarningsOf(EnterpriseFile file)
    {
        var soon = Clock.Today.AddDays(WarningDays);
        var ending = from member in file.Staff
                     from certificate in member.Certificates
                     where certificate.ValidUntil <= soon && !member.IsReplaced(certificate)
                     orderby certificate.ValidUntil
                     select new Check(
                         certificate.ValidUntil < Clock.Today ? CheckState.Failed : CheckState.Attention,
                         Texts[certificate.ValidUntil < Clock.Today ? "registry.page.warning.ended" : "registry.page.warning.ends", member.Person.Name, file.Words.Name(LookupKind.CertificateType, certificate.TypeCode)],
                         DayOf(certificate.ValidUntil));
        var contacts = file.Enterprise.Details.Contacts;
        return
        [
            .. ending,
            .. contacts.PrincipalName is null ? new[] { new Check(CheckState.Attention, Texts["registry.page.warning.no-principal"]) } : [],
            .. contacts.SafetyOfficerName is null ? new[] { new Check(CheckState.Attention, Texts["registry.page.warning.no-officer"]) } : [],
        ];
    }

    private IReadOnlyList<HistoryEntry> EntriesOf(EnterpriseFile file) =>
    [
        .. file.History.Select(e => new HistoryEntry(e.ActorName.Length == 0 ? null : e.ActorName, Texts.Render(e.Message), Clock.ToLocal(e.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), e.Comment, e.OnBehalfOfName)),
    ];

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string WordOf(EnterpriseFile file, EnterpriseField field) =>
        file.Enterprise.Details.Stored(field) is { Length: > 0 } stored ? file.Words.Word(field, stored).ToString() : "–";
}
