using CaseFlow.Permits;
using CaseFlow.Tests.Permits;

namespace CaseFlow.Tests.Installed;

/// <summary>The verbs of a permit's journey.</summary>
internal sealed partial class InstalledCaseFlow
{
    public const string Hot = "hot-work";
    public const string Confined = "confined-space";

    /// <summary>An application without fault for today 09:00–17:00, of the lowest grade.</summary>
    public static PermitContent Form(string type = Hot) => new PermitScene(type).Content();

    public async Task<string> DraftAsync(PermitContent content, string type = Hot, string user = "lead1") =>
        (await RunAsync(Get<DraftWorkPermit>(), new DraftWorkPermit.Request(type, content), user)).PermitId;

    public async Task<SubmitWorkPermit.Result> SubmitAsync(PermitContent? content = null, string type = Hot, string user = "lead1")
    {
        var id = await DraftAsync(content ?? Form(type), type, user);
        var result = await RunAsync(Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(id), user);
        Permit = id;
        return result;
    }

    /// <summary>Submitted and approved by the shortest chain.</summary>
    public async Task ApprovedAsync(PermitContent? content = null, string type = Hot)
    {
        await SubmitAsync(content, type);
        await AnswerAsync("supervisor1", "Approve");
    }

    /// <summary>Approved, confirmed at 08:50, work began at 09:00.</summary>
    public async Task ActiveAsync(PermitContent? content = null, string type = Hot)
    {
        await ApprovedAsync(content, type);
        await GoAsync("2026-11-23 08:50");
        await ConfirmAsync();
        await GoAsync("2026-11-23 09:00");
        await AnswerAsync("lead1", "Start");
    }

    public async Task ConfirmAsync()
    {
        await RecordAsync(await TestedAsync());
        await AnswerAsync("guardian1", "Confirm");
    }

    /// <summary>Tested and checked again, then resumed.</summary>
    public async Task ResumeAsync()
    {
        await RecordAsync(await TestedAsync());
        await AnswerAsync("guardian1", "Resume");
    }

    public Task<RecordOnSite.Result> RecordAsync(OnSiteRecord record, string user = "guardian1") =>
        RunAsync(Get<RecordOnSite>(), new RecordOnSite.Request(Permit, record), user);

    /// <summary>Good readings everywhere taken now, five times yes, a talk, and the monitoring that the grade asks for.</summary>
    public async Task<OnSiteRecord> TestedAsync()
    {
        var permit = await PermitAsync();
        var type = Get<PermitTypeLibrary>().Types[permit.TypeCode];
        return new OnSiteRecord(
            [.. type.Gas!.Points.SelectMany(_ => type.Gas.Gases, (p, g) => new OnSiteReading(p.Code, g.Code, g.Code == "oxygen" ? 20.5m : 0.1m, Now))],
            [.. type.Checks.Select(c => new CheckAnswer(c.Code, true))],
            new OnSiteTalk("梁工成", "注意防火，听监护人指挥"),
            type.Grade(permit.Grade)!.ContinuousMonitoring.Value);
    }
}
