using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Tests.Registry;

/// <summary>The demo town and what tests enter into its registry.</summary>
internal static class RegistryScene
{
    public const string Yunxi = "demo-enterprise-yunxi";
    public const string Hengfeng = "demo-enterprise-hengfeng";
    public const string Xishan = "demo-unit-xishan";
    public const string Industry = "demo-unit-industry";

    /// <summary>A code with its right check character.</summary>
    public static string Code(int number)
    {
        var body = $"91350500MA{number:0000000}";
        return body + CreditCode.CheckCharacterOf(body);
    }

    public static EnterpriseDetails Details(int number, string? name = null) =>
        new(Code(number), name ?? $"测试企业{number}", Xishan, "category-2", "machinery", EnterpriseSize.Small, RiskColour.Yellow);

    public static Task<Enterprise> EnterpriseAsync(this InstalledCaseFlow app, string id) =>
        app.ReadAsync(db => db.Enterprises.AsNoTracking().SingleAsync(e => e.Id == id));

    public static async Task<string> RegisterAsync(this InstalledCaseFlow app, EnterpriseDetails details) =>
        (await app.RunAsync(app.Get<RegisterEnterprise>(), new RegisterEnterprise.Request(details), "office")).EnterpriseId;

    public static async Task<string> EditAsync(this InstalledCaseFlow app, string id, Func<EnterpriseDetails, EnterpriseDetails> edit, string user = "office")
    {
        var enterprise = await app.EnterpriseAsync(id);
        await app.RunAsync(app.Get<EditEnterprise>(), new EditEnterprise.Request(id, enterprise.Version, edit(enterprise.Details)), user);
        return id;
    }

    public static Task<RegistryWords> WordsAsync(this InstalledCaseFlow app) => app.ReadAsync(db => RegistryWords.ReadAsync(db, app.Get<Texts>(), default));

    public static Task<Actor> ActorAsync(this InstalledCaseFlow app, string user) => app.ReadAsync(db => db.ActorAsync(app.Account(user), app.Now, default));

    public static async Task<IReadOnlyList<string>> SeenByAsync(this InstalledCaseFlow app, string user)
    {
        var actor = await app.ActorAsync(user);
        return await app.ReadAsync(async db => (IReadOnlyList<string>)[.. (await FindEnterprises.AllAsync(db, actor, new EnterpriseFilter(), default)).Select(e => e.Id).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The history of a file, earliest first.</summary>
    public static async Task<IReadOnlyList<Message>> HistoryAsync(this InstalledCaseFlow app, string id) =>
        await app.ReadAsync(async db => (IReadOnlyList<Message>)[.. (await db.Set<CaseFlow.Audit.AuditEntry>().AsNoTracking().Where(a => a.CaseId == id).OrderBy(a => a.Sequence).ToListAsync()).Select(a => a.Message)]);
}
