using System.Text;
using CaseFlow.Audit;
using CaseFlow.Complaints;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Tests.Grading;
using CaseFlow.Tests.Installed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Complaints;

public sealed class ProtectingComplainants
{
    [Fact]
    public async Task Neither_name_nor_contact_nor_code_stands_anywhere_in_the_database_or_in_a_mail()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.InvestigatingAsync();
        await scene.App.RunAsync(scene.App.Get<AddToComplaint>(), new AddToComplaint.Request(ReceiptCode.HashOf(scene.Code), "另有一份收据。"), Caller.System, "add:1");

        // With a key, so that the answer is remembered for those who ask twice: as nothing.
        await scene.Grading.RunAsync(scene.App.Get<LookAtIdentity>(), new LookAtIdentity.Request(scene.Id, "需要当面核实收据原件"), ComplaintScene.Keeper);
        await scene.FindAsync(ComplaintVerdict.Upheld);
        await scene.GiveAnswerAsync();
        await scene.App.WorkAsync();

        foreach (var secret in new[] { ComplaintScene.Who, ComplaintScene.Contact, scene.Code })
        {
            Assert.Empty(await TablesHoldingAsync(scene.App, secret));
            Assert.Empty(FilesHolding(scene.App.Folder, secret));
        }

        // The same search finds what is no secret.
        Assert.Contains("Complaints", await TablesHoldingAsync(scene.App, "评审组没有到现场"));
        Assert.DoesNotContain(await MailsAsync(scene.App), m => m.Body.Contains("评审组没有到现场", StringComparison.Ordinal) || m.Subject.Contains("评审组没有到现场", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(GradingScene.Lead)]
    [InlineData(GradingScene.Organiser)]
    [InlineData(GradingScene.Auditor)]
    [InlineData(ComplaintScene.Investigator)]
    [InlineData("office")]
    [InlineData("admin")]
    public async Task No_other_post_looks_at_who_complained(string person)
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.InvestigatingAsync();

        await Refused.IsAsync(scene.App, "complaint.identity-protected", () => LookAsync(scene, person, "想知道"));
    }

    [Fact]
    public async Task Each_look_needs_a_reason_and_stands_in_the_history()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync();

        await Refused.IsAsync(scene.App, "complaint.look-needs-reason", () => LookAsync(scene, ComplaintScene.Keeper, " "));
        var seen = await LookAsync(scene, ComplaintScene.Keeper, "需要当面核实收据原件");
        await LookAsync(scene, ComplaintScene.OtherKeeper, "再次核实");

        Assert.Equal((ComplaintScene.Who, ComplaintScene.Contact), (seen.Name, seen.Contact));
        var looks = await scene.App.ReadAsync(db => db.AuditEntries.AsNoTracking().Where(e => e.CaseId == scene.Id && e.Code == "audit.complaint.identity-looked-at").OrderBy(e => e.Sequence).ToListAsync());
        Assert.Equal([(ComplaintScene.Keeper, "需要当面核实收据原件"), (ComplaintScene.OtherKeeper, "再次核实")], looks.Select(l => (l.ActorId, l.Comment)));
    }

    [Fact]
    public async Task A_keeper_who_belongs_to_the_reviewed_unit_sees_nothing_of_it()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync();
        await scene.App.StageAsync(context => context.Db.Add(new CaseFlow.Grading.ReviewUnitMember(ComplaintScene.OtherKeeper, GradingScene.Unit)));

        await Refused.IsAsync(scene.App, "complaint.unknown", () => LookAsync(scene, ComplaintScene.OtherKeeper, "想知道"));
        Assert.Equal([ComplaintScene.Keeper], await WhoSeesAsync(scene));
    }

    [Fact]
    public async Task Only_keepers_and_the_investigator_see_the_complaint_itself()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.InvestigatingAsync();

        Assert.Equal([ComplaintScene.Investigator, ComplaintScene.Keeper, ComplaintScene.OtherKeeper], await WhoSeesAsync(scene));
    }

    [Fact]
    public async Task An_anonymous_complaint_has_nobody_to_look_at()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync(isNamed: false);

        await Refused.IsAsync(scene.App, "complaint.anonymous", () => LookAsync(scene, ComplaintScene.Keeper, "核实"));
    }

    private static Task<Complainant> LookAsync(ComplaintScene scene, string person, string reason) =>
        scene.App.RunAsync(scene.App.Get<LookAtIdentity>(), new LookAtIdentity.Request(scene.Id, reason), person is "office" or "admin" ? scene.App.As(person) : scene.Grading.As(person), "");

    private static async Task<IReadOnlyList<string>> WhoSeesAsync(ComplaintScene scene)
    {
        await using var db = scene.App.Open();
        var seeing = new List<string>();
        foreach (var account in await db.Users.AsNoTracking().OrderBy(u => u.Id).Select(u => u.Id).ToListAsync())
        {
            var actor = await db.ActorAsync(account, scene.App.Now, CancellationToken.None);
            if (await db.Complaints.VisibleTo(db, actor).AnyAsync())
            {
                seeing.Add(account);
            }
        }

        return [.. seeing.Order(StringComparer.Ordinal)];
    }

    private static Task<List<OutgoingMail>> MailsAsync(InstalledCaseFlow app) => app.ReadAsync(db => db.Set<OutgoingMail>().AsNoTracking().ToListAsync());

    private static async Task<IReadOnlyList<string>> TablesHoldingAsync(InstalledCaseFlow app, string text)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(app.Folder, "caseflow.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var found = new List<string>();
        foreach (var table in await ColumnAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
        {
            var columns = await ColumnAsync(connection, $"SELECT name FROM pragma_table_info('{table}')");
            var any = string.Join(" OR ", columns.Select(c => $"instr(CAST(\"{c}\" AS TEXT), @text) > 0"));
            if ((await ColumnAsync(connection, $"SELECT '{table}' FROM \"{table}\" WHERE {any} LIMIT 1", text)).Count > 0)
            {
                found.Add(table);
            }
        }

        return found;
    }

    private static async Task<List<string>> ColumnAsync(SqliteConnection connection, string sql, string? text = null)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@text", text ?? "");
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    // Mails as files, logs, and the database itself with its journal.
    private static List<string> FilesHolding(string folder, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var content = new MemoryStream();
            open.CopyTo(content);
            if (content.GetBuffer().AsSpan(0, (int)content.Length).IndexOf(bytes) >= 0)
            {
                found.Add(file);
            }
        }

        return found;
    }
}
