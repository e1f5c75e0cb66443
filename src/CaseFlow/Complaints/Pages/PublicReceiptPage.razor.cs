using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints.Pages;

/// <summary>What became of a complaint, for whoever has its receipt code. The code is posted, never part of an address that browsers and servers write down.</summary>
public sealed partial class PublicReceiptPage : ComponentBase
{
    private Complaint? _complaint;
    private IReadOnlyList<ComplaintNote> _notes = [];
    private IReadOnlyList<string> _refusals = [];
    private bool _isAdded;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(FormName = "receipt", Name = "code")] private string? Asked { get; set; }

    [SupplyParameterFromForm(FormName = "add", Name = "code")] private string? Kept { get; set; }

    [SupplyParameterFromForm(FormName = "add", Name = "key")] private string? Key { get; set; }

    [SupplyParameterFromForm(FormName = "add", Name = "more")] private string? More { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private AddToComplaint Add { get; set; } = default!;

    [Inject] private ComplaintPapers Papers { get; set; } = default!;

    private ComplaintRules Rules => Seed.Get<ComplaintRules>(ComplaintRules.Path);

    private string? Code => Asked ?? Kept;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => Kept is null ? Task.CompletedTask : ShowAsync();

    private async Task ShowAsync()
    {
        var hash = ReceiptCode.HashOf(Code);
        await using var db = await Contexts.CreateDbContextAsync();
        _complaint = await db.Complaints.AsNoTracking().SingleOrDefaultAsync(c => c.ReceiptHash == hash);
        if (_complaint is null)
        {
            _refusals = [Texts["complaint.receipt-unknown"]];
            return;
        }

        _notes = await db.ComplaintNotes.AsNoTracking().Where(n => n.ComplaintId == _complaint.Id).OrderBy(n => n.Id).ToListAsync();
    }

    private async Task AddAsync()
    {
        var hash = ReceiptCode.HashOf(Code);
        var refusals = new List<string>();
        try
        {
            await Gateway.RunAsync(Add, new AddToComplaint.Request(hash, More), Caller.System, $"add:{Key}");
            _isAdded = true;
            refusals.AddRange(await Papers.AttachAsync(hash, Http.Request.Form.Files));
        }
        catch (RuleViolationException refused)
        {
            refusals.AddRange(refused.Reasons.Select(Texts.Render));
        }

        await ShowAsync();
        _refusals = [.. _refusals, .. refusals];
    }
}
