using CaseFlow.Commitments;
using CaseFlow.Commitments.Pages;
using CaseFlow.Language;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Commitments;

/// <summary>Letters for every enterprise of a campaign, their copies, and who sees them.</summary>
public sealed class WritingLetters
{
    [Fact]
    public async Task Every_enterprise_gets_both_letters_with_its_name_the_year_the_standard_and_the_day()
    {
        await using var app = await LetterScene.StartAsync();
        await app.GenerateAsync();

        var notice = await app.LetterAsync(LetterKind.Notice);
        var words = string.Concat(notice.Text.Lines.Select(l => l.Text));
        Assert.StartsWith($"{(await app.EnterpriseAsync(RegistryScene.Yunxi)).Name}：", words, StringComparison.Ordinal);
        Assert.Contains("(GB/T 33000-2016)和本单位", words, StringComparison.Ordinal);
        Assert.Contains("于2026年4月30日前完成一次", words, StringComparison.Ordinal);
        Assert.DoesNotContain('{', words);
        Assert.Equal(4, await app.ReadAsync(db => db.CommitmentLetters.CountAsync()));
    }

    [Fact]
    public async Task The_annexes_are_the_plans_own_words()
    {
        var plan = string.Concat((await File.ReadAllTextAsync(Path.Combine(SeedFiles.Root, "seed", "commitments", "commitment.json"), TestContext.Current.CancellationToken)).Where(c => !char.IsWhiteSpace(c)));

        Assert.Contains("如未正确履行安全生产主体责任，加强安全生产标准化建设，愿意承担一切行政的、民事的和刑事的责任。", plan, StringComparison.Ordinal);
        Assert.Contains("从目标职责、制度化管理、教育培训、现场管理、安全风险管控及隐患排查治理、应急管理、事故管理和持续改进等八个方面", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_was_killed_goes_on_where_it_stood_and_writes_nothing_twice()
    {
        await using var app = await LetterScene.StartAsync();
        await app.RunAsync(app.Get<GenerateLetters>(), new GenerateLetters.Request(LetterScene.Campaign), "office");
        await app.Get<LetterWork>().RunAsync(CancellationToken.None);
        await Refused.IsAsync(app, "commitment.being-written", () => app.RunAsync(app.Get<GenerateLetters>(), new GenerateLetters.Request(LetterScene.Campaign), "office"));
        await app.RestartAsync();

        await app.WorkAsync();
        await app.GenerateAsync();

        Assert.Equal(4, await app.ReadAsync(db => db.CommitmentLetters.CountAsync()));
        Assert.All(await app.ReadAsync(db => db.LetterBatches.ToListAsync()), b => Assert.Equal((2, 2, true), (b.Done, b.Total, b.FinishedAt is not null)));
    }

    [Fact]
    public async Task Only_the_office_has_all_letters_written()
    {
        await using var app = await LetterScene.StartAsync();

        await Refused.IsAsync(app, "campaign.not-office", () => app.RunAsync(app.Get<GenerateLetters>(), new GenerateLetters.Request(LetterScene.Campaign), "village1"));
    }

    [Fact]
    public async Task Copies_follow_delivery_each_with_its_day_and_taker()
    {
        await using var app = await LetterScene.StartAsync();
        await app.GenerateAsync();
        await app.AskAsync();
        var notice = await app.LetterAsync(LetterKind.Notice);
        await Refused.IsAsync(app, "commitment.copy-too-early.Notice", () => CopyAsync(app, notice.Id, CopyPlace.Town, "2026-03-02"));
        await app.DeliverAsync(on: "2026-03-01");

        await Refused.IsAsync(app, "commitment.copy-day", () => CopyAsync(app, notice.Id, CopyPlace.Town, "2026-02-28"));
        await Refused.IsAsync(app, "commitment.copy-day", () => CopyAsync(app, notice.Id, CopyPlace.Town, "2026-03-03"));
        await Refused.IsAsync(app, "commitment.unknown", () => CopyAsync(app, notice.Id, CopyPlace.Town, "2026-03-02", "reviewer1"));
        await CopyAsync(app, notice.Id, CopyPlace.NoticeBoard, "2026-03-02", "village1");

        Assert.Equal([CopyPlace.Enterprise, CopyPlace.NoticeBoard], (await app.LetterAsync(LetterKind.Notice)).Copies.Where(c => c.DeliveredOn is not null).Select(c => c.Place));
    }

    [Theory]
    [InlineData("office", 2)]
    [InlineData("village1", 1)]
    [InlineData("principal1", 1)]
    [InlineData("reviewer1", 0)]
    public async Task The_list_shows_each_reader_their_own_enterprises(string user, int rows)
    {
        await using var app = await LetterScene.StartAsync();
        await app.GenerateAsync();

        Assert.Equal(rows, (await ListAsync(app, user, LettersShown.All)).Total);
    }

    [Fact]
    public async Task The_list_tells_who_has_received_signed_and_whose_copies_are_missing()
    {
        await using var app = await LetterScene.StartAsync();
        await app.GenerateAsync();
        await app.AskAsync();
        await app.DeliverAsync();

        var counts = (await ListAsync(app, "office", LettersShown.All)).Counts;
        Assert.Equal((2, 1, 2, 1), (counts[LettersShown.All], counts[LettersShown.NotDelivered], counts[LettersShown.NotSigned], counts[LettersShown.CopiesMissing]));
        Assert.Equal(LetterScene.Hengfeng, Assert.Single((await ListAsync(app, "office", LettersShown.NotDelivered)).Rows).ParticipationId);
    }

    [Fact]
    public async Task A_letter_signed_here_is_printed_with_its_signature_and_hash_in_Chinese()
    {
        await using var app = await LetterScene.StartAsync();
        await app.AskAsync();
        await app.DeliverAsync();
        await app.AnswerLetterAsync("principal1", "Sign");
        var letter = await app.LetterAsync(LetterKind.Commitment);

        var words = LetterPrint.Paper(letter, app.Get<Texts>()).Words;
        Assert.Contains(words, w => w.Contains(letter.DoneByName!, StringComparison.Ordinal) && w.Contains("电子签名", StringComparison.Ordinal));
        Assert.Contains(words, w => w.Contains(letter.FrozenHash!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_list_shows_is_printed_together_in_its_order()
    {
        await using var app = await LetterScene.StartAsync();
        await app.GenerateAsync();
        var filter = new LetterListFilter(LetterScene.Campaign, null, LettersShown.NotSigned, null, 1);
        var reader = await app.ActorAsync("office");

        var letters = await app.ReadAsync(db => LetterList.LettersAsync(db, reader, filter, LetterKind.Commitment, default));

        Assert.Equal((await ListAsync(app, "office", LettersShown.NotSigned)).Rows.Select(r => r.ParticipationId), letters.Select(l => l.ParticipationId));
        Assert.All(letters, l => Assert.Equal(LetterKind.Commitment, l.Kind));
    }

    private static Task<bool> CopyAsync(InstalledCaseFlow app, string letter, CopyPlace place, string on, string user = "office") =>
        app.RunAsync(app.Get<RecordCopy>(), new RecordCopy.Request(letter, place, DateOnly.ParseExact(on, "yyyy-MM-dd"), "公示栏", null), user);

    private static Task<LetterList> ListAsync(InstalledCaseFlow app, string user, LettersShown shown) =>
        app.ReadAsync(db => LetterList.ReadAsync(db, app.Account(user), new LetterListFilter(LetterScene.Campaign, null, shown, null, 1), 20, app.Now, default));
}
