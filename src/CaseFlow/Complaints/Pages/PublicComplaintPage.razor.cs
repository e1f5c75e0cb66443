using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Grading;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints.Pages;

/// <summary>A complaint by anybody: plain HTML, no account, and whoever is signed in is not recorded either. The receipt code is shown once, here.</summary>
public sealed partial class PublicComplaintPage : ComponentBase
{
    private IReadOnlyList<(string Id, string Name)> _units = [];
    private IReadOnlyList<string> _refusals = [];
    private string _secret = "";
    private string? _number;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(FormName = "complaint", Name = "secret")] private string? Secret { get; set; }

    [SupplyParameterFromForm(FormName = "complaint", Name = "kind")] private string? Kind { get; set; }

    [SupplyParameterFromForm(FormName = "complaint", Name = "unit")] private string? Unit { get; set; }

    [SupplyParameterFromForm(FormName = "complaint", Name = "enterprise")] private string? Enterprise { get; set; }

    [SupplyParameterFromForm(FormName = "complaint", Name = "when")] private string? When { get; set; }

    [SupplyParameterFromForm(FormName = "complaint", Name = "text")] private string? Text { get; set; }

    [SupplyParameterFromForm(FormName = "complaint", Name = "who")] private string? Who { get; set; }

    [SupplyParameterFromForm(FormName = "complaint", Name = "contact")] private string? Contact { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private FileInspection Inspection { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private FileComplaint File { get; set; } = default!;

    [Inject] private ComplaintPapers Papers { get; set; } = default!;

    [Inject] private IdentitySeal Seal { get; set; } = default!;

    private ComplaintRules Rules => Seed.Get<ComplaintRules>(ComplaintRules.Path);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _units = [.. (await db.ReviewUnits.AsNoTracking().OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync()).Select(u => (u.Id, u.Name))];
        _secret = string.IsNullOrEmpty(Secret) ? ReceiptCode.NewSecret() : Secret;
    }

    private async Task SendAsync()
    {
        var receipt = ReceiptCode.HashOf(ReceiptCode.Of(_secret));
        try
        {
            var request = new FileComplaint.Request(receipt, Kind, Unit, Enterprise, When, Text, Seal.Seal(Who, Contact));
            _number = await Gateway.RunAsync(File, request, Caller.System, receipt);
        }
        catch (RuleViolationException refused)
        {
            _refusals = [.. refused.Reasons.Select(Texts.Render)];
            return;
        }

        // The complaint stands; a file that cannot be kept is said and can be sent again with the code.
        _refusals = await Papers.AttachAsync(receipt, Http.Request.Form.Files);
    }
}
