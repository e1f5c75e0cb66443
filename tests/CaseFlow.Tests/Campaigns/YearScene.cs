using CaseFlow.Assessments;
using CaseFlow.Campaigns;
using CaseFlow.Commitments;
using CaseFlow.Documents;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using CaseFlow.Tests.Assessments;
using CaseFlow.Tests.Documents;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>A campaign and a year of reports that run at once over the same units; each unit has a head, and its first enterprise an account.</summary>
internal sealed class YearScene : IAsyncDisposable
{
    private readonly CampaignScene _campaign;
    private readonly IReadOnlyList<(string Id, string Unit)> _enterprises;
    private Dictionary<string, string> _cases = [];

    private YearScene(CampaignScene campaign, IReadOnlyList<(string Id, string Unit)> enterprises)
    {
        _campaign = campaign;
        _enterprises = enterprises;
        Reports = ReportingScene.Over(campaign.App, campaign.Units, CampaignScene.Clerk);
    }

    public InstalledCaseFlow App => _campaign.App;

    public IReadOnlyList<string> Units => _campaign.Units;

    public ReportingScene Reports { get; }

    public string Office => App.Account("office");

    public static string Head(string unit) => $"head-of-{unit}";

    public static bool HasAccount(string enterprise) => enterprise.EndsWith("-00001", StringComparison.Ordinal);

    /// <summary>Both are started on 2024-01-26 at 08:00, and every part is under way.</summary>
    public static async Task<YearScene> StartAsync(int units, int enterprises)
    {
        var each = enterprises / units;
        var campaign = await CampaignScene.StartAsync(units, each);
        var more = Enumerable.Range(1, enterprises % units).Select(n => (Id: $"unit-{n:00}-enterprise-{each + 1:00000}", Unit: $"unit-{n:00}")).ToList();
        await campaign.App.StageAsync(context =>
        {
            foreach (var unit in campaign.Units)
            {
                CampaignScene.Appoint(context, Head(unit), Roles.VillageHead, null, unit);
            }

            foreach (var (id, unit) in more)
            {
                context.Db.Add(new Enterprise(id, $"{id} 公司", $"9135MORE{unit[^2..]}00000000", unit, "category-1", "other", EnterpriseSize.Small, RiskColour.Blue, isDemo: true));
            }
        });
        var scene = new YearScene(campaign, [.. campaign.Enterprises.Select(e => (e, e[..7])), .. more]);
        await scene.Reports.StartYearAsync();
        await campaign.RunningAsync();
        scene._cases = await scene.App.ReadAsync(async db => (await db.Participations.AsNoTracking().Select(p => new { Key = p.EnterpriseId, p.Id }).ToListAsync())
            .Concat(await db.CampaignUnits.AsNoTracking().Select(u => new { Key = u.UnitId, u.Id }).ToListAsync())
            .Concat(await db.Campaigns.AsNoTracking().Select(c => new { Key = "office", c.Id }).ToListAsync())
            .ToDictionary(c => c.Key, c => c.Id));
        return scene;
    }

    public ValueTask DisposeAsync() => _campaign.DisposeAsync();

    public Task PassAsync(DateOnly until, Func<DateOnly, Task>? during = null) => Reports.PassAsync(until, during);

    /// <summary>Everything that is owed, with the day on which each is done.</summary>
    public IReadOnlyList<DutyOf2024> Duties(Func<string, DateOnly, string?, string?, DateOnly?> doneOn) =>
    [
        .. DutyOf2024.Office.Select(i => new DutyOf2024(i.Item, i.Due, null, null, true, doneOn(i.Item, i.Due, null, null))),
        .. Units.SelectMany(u => DutyOf2024.OfUnit, (u, i) => new DutyOf2024(i.Item, i.Due, u, null, false, doneOn(i.Item, i.Due, u, null))),
        .. _enterprises.SelectMany(e => DutyOf2024.OfEnterprise, (e, i) => new DutyOf2024(i.Item, i.Due, e.Unit, e.Id, i.Item == "notice", doneOn(i.Item, i.Due, e.Unit, e.Id))),
    ];

    /// <summary>Does duties, each by whoever owes it.</summary>
    public async Task DoAsync(IEnumerable<DutyOf2024> duties)
    {
        foreach (var duty in duties)
        {
            var by = duty.IsOfOffice ? Office : duty.Enterprise is { } enterprise && HasAccount(enterprise) ? CampaignScene.Principal(enterprise) : CampaignScene.Clerk(duty.Unit!);
            var caseId = _cases[duty.Enterprise ?? duty.Unit ?? "office"];
            if (duty.Item == "self-assessment")
            {
                await FillInAsync(caseId, by);
            }

            var isOnPaper = duty.Item == "commitment" && !HasAccount(duty.Enterprise!);
            if (isOnPaper)
            {
                var photo = new AttachFile.Request(LetterAttachments.Signature(caseId), "承诺书签名.jpg", DocumentScene.Picture());
                await App.RunAsync(App.Get<AttachFile>(), photo, _campaign.As(by), App.NewKey());
            }

            await _campaign.DoAsync(caseId, duty.Item, by, outcome: isOnPaper ? CommitmentTasks.OnPaper : null);
        }
    }

    private async Task FillInAsync(string caseId, string by)
    {
        var begun = await App.RunAsync(App.Get<BeginForCampaign>(), new BeginForCampaign.Request(caseId), _campaign.As(by), App.NewKey());
        await AssessmentScene.CompleteAsync(App, begun.AssessmentId);
    }

    /// <summary>Everything that was sent, by words that the test gives its own things too.</summary>
    public Task<List<(string What, DateOnly Due, DateOnly On, string Account)>> SentAsync(ReminderState state = ReminderState.Sent) => App.ReadAsync(async db =>
    {
        var reports = await db.MonthlyReports.AsNoTracking().ToDictionaryAsync(r => r.Id, r => $"report {r.UnitId}");
        var duties = await db.Duties.AsNoTracking().ToDictionaryAsync(d => d.Id, d => $"{d.ItemKey} {d.EnterpriseId ?? d.UnitId ?? "office"}");
        var rows = await db.Reminders.AsNoTracking().Where(r => r.State == state).ToListAsync();
        return rows.Select(r => (r.SubjectId.Split('/') is [_, var item, var unit] ? $"{item} of {unit}" : duties.GetValueOrDefault(r.SubjectId) ?? reports[r.SubjectId], r.DueOn, r.On, r.AccountId)).Order().ToList();
    });
}
