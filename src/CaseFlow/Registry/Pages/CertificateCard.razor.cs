using System.Globalization;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace CaseFlow.Registry.Pages;

/// <summary>Shows, enters, mends or removes one certificate.</summary>
public sealed partial class CertificateCard : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private bool _isOpen;

    /// <summary>The certificate; null for a new one.</summary>
    [Parameter] public Certificate? Certificate { get; set; }

    /// <summary>Whose.</summary>
    [Parameter, EditorRequired] public string EmployeeId { get; set; } = "";

    /// <summary>The kinds.</summary>
    [Parameter, EditorRequired] public RegistryWords Words { get; set; } = default!;

    /// <summary>A later one of the same kind stands in for it.</summary>
    [Parameter] public bool IsReplaced { get; set; }

    /// <summary>After anything was done.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private AddCertificate Add { get; set; } = default!;

    [Inject] private EditCertificate Edit { get; set; } = default!;

    [Inject] private RemoveCertificate Remove { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private IOptions<RegistryOptions> Options { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private Dictionary<string, string> Stored => new()
    {
        ["type"] = Certificate?.TypeCode ?? "",
        ["number"] = Certificate?.Number ?? "",
        ["from"] = Written(Certificate?.ValidFrom),
        ["until"] = Written(Certificate?.ValidUntil),
    };

    private static string Written(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Day(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private string KindOf(Certificate certificate) => Words.Name(LookupKind.CertificateType, certificate.TypeCode).ToString();

    private async Task SubmitAsync(DraftFields fields)
    {
        var details = new CertificateDetails(fields.Text("type") ?? "", fields.Text("number") ?? "", Day(fields.Text("from")), Day(fields.Text("until")));
        var caller = await Caller.GetAsync();
        if (Certificate is { } certificate)
        {
            await Gateway.RunAsync(Edit, new EditCertificate.Request(certificate.Id, certificate.Version, details), caller, "");
        }
        else
        {
            await Gateway.RunAsync(Add, new AddCertificate.Request(EmployeeId, details), caller, _key);
        }
    }

    private async Task SubmittedAsync()
    {
        _isOpen = false;
        Feedback.Done(Texts["registry.page.saved"]);
        await Changed.InvokeAsync();
    }

    private async Task RemoveAsync()
    {
        await Gateway.RunAsync(Remove, new RemoveCertificate.Request(Certificate!.Id), await Caller.GetAsync(), $"remove:{Certificate.Id}");
        await Changed.InvokeAsync();
    }
}
