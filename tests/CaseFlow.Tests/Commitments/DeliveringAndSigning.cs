using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Commitments;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Tests.Documents;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Processes;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Commitments;

/// <summary>A notice is handed over, a commitment signed; from then on their words stand still.</summary>
public sealed class DeliveringAndSigning
{
    [Fact]
    public async Task A_notice_is_delivered_on_a_day_to_a_person_and_the_enterprise_has_its_copy()
    {
        await using var app = await LetterScene.StartAsync();
        await app.AskAsync();

        await Refused.IsAsync(app, "commitment.receiver-missing", () => app.DeliverAsync(to: " "));
        await Refused.IsAsync(app, "commitment.day-in-future", () => app.DeliverAsync(on: "2026-03-03"));
        await app.DeliverAsync(on: "2026-03-01");

        var notice = await app.LetterAsync(LetterKind.Notice);
        Assert.Equal((new DateOnly(2026, 3, 1), "云承业", true), (notice.DoneOn, notice.DoneByName, notice.IsIntact));
        Assert.Equal([CopyPlace.Enterprise], notice.Copies.Where(c => c.DeliveredOn is not null).Select(c => c.Place));
        Assert.Contains(await app.HistoryAsync(LetterScene.Yunxi), m => m.Code == "audit.commitment.delivered" && m.Arguments.Contains(notice.FrozenHash!));
        Assert.Equal(CommitmentTasks.Sign, (await app.TaskAsync("principal1")).TypeName);
    }

    [Fact]
    public async Task The_principal_signs_in_the_product_over_the_text_that_was_shown()
    {
        await using var app = await LetterScene.StartAsync();
        await app.AskAsync();
        await app.DeliverAsync();
        var shown = await app.ShownAsync(await app.TaskAsync("principal1"));

        await app.AnswerLetterAsync("principal1", "Sign");

        var letter = await app.LetterAsync(LetterKind.Commitment);
        var signature = await app.ReadAsync(db => db.Signatures.SingleAsync(s => s.CaseId == LetterScene.Yunxi));
        Assert.Equal((SigningWay.InProduct, letter.Text.Hash, shown), (letter.Way!.Value, letter.FrozenHash, signature.ShownHash));
        Assert.Equal(signature.SignerName, letter.DoneByName);
    }

    [Fact]
    public async Task What_is_signed_is_the_text_a_changed_text_is_another_paper()
    {
        await using var app = await LetterScene.StartAsync();
        await app.AskAsync();
        await app.DeliverAsync();
        var reply = await app.ReplyAsync("principal1", "Sign");

        await app.ReplaceTemplateAsync(LetterKind.Commitment, "八个方面", "九个方面");
        await Assert.ThrowsAsync<ShownChangedException>(() => app.RunAsync(app.Get<CompleteTask>(), reply, "principal1"));
        await Refused.IsAsync(app, "commitment.text-changed", () => app.AnswerLetterAsync("principal1", "Sign", new LetterAnswer("another", null, null)));
    }

    [Fact]
    public async Task Signed_words_stay_whatever_the_town_writes_later()
    {
        await using var app = await LetterScene.StartAsync();
        await app.GenerateAsync();
        await app.AskAsync();
        await app.DeliverAsync();
        await app.AnswerLetterAsync("principal1", "Sign");
        var signed = await app.LetterAsync(LetterKind.Commitment);

        await app.ReplaceTemplateAsync(LetterKind.Commitment, "八个方面", "九个方面");
        await app.GenerateAsync();

        Assert.Equal(signed.FrozenHash, (await app.LetterAsync(LetterKind.Commitment)).Text.Hash);
        Assert.Contains((await app.LetterAsync(LetterKind.Commitment, LetterScene.Hengfeng)).Text.Lines, l => l.Text.Contains("九个方面", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_were_changed_behind_the_product_no_longer_agree_with_their_hash()
    {
        await using var app = await LetterScene.StartAsync();
        await app.AskAsync();
        await app.DeliverAsync();

        await app.ReadAsync(db => db.Database.ExecuteSqlAsync($"UPDATE CommitmentLetters SET Text = REPLACE(Text, '本质安全', '本质不安全')"));

        Assert.False((await app.LetterAsync(LetterKind.Notice)).IsIntact);
    }

    [Fact]
    public async Task Nobody_signs_for_the_principal_but_a_signed_paper_is_recorded_with_its_photo()
    {
        await using var app = await LetterScene.StartAsync();
        await app.ImportAsync("clerk.json", DefinitionText.Sequence("clerk", DefinitionText.Task("sign", CommitmentTasks.Sign, $"({{ role: 'village', unit: '{RegistryScene.Xishan}', item: 'commitment' }})")));
        await app.AskAgainAsync("clerk");
        var paper = new LetterAnswer(null, "2026-03-01", "云承业");

        await Refused.IsAsync(app, "commitment.only-principal", () => app.AnswerLetterAsync("village1", "Sign"));
        await Refused.IsAsync(app, "commitment.scan-missing", () => app.AnswerLetterAsync("village1", CommitmentTasks.OnPaper, paper));
        var scan = await app.ScanAsync();
        await Refused.IsAsync(app, "commitment.signer-missing", () => app.AnswerLetterAsync("village1", CommitmentTasks.OnPaper, paper with { Name = null }));
        await app.AnswerLetterAsync("village1", CommitmentTasks.OnPaper, paper);

        Assert.Equal(SigningWay.OnPaper, (await app.LetterAsync(LetterKind.Commitment)).Way);
        await Refused.IsAsync(app, "document.signed", () => app.RunAsync(app.Get<RemoveAttachment>(), new RemoveAttachment.Request(scan), "office"));
    }

    [Fact]
    public async Task A_letter_is_signed_once()
    {
        await using var app = await LetterScene.StartAsync();
        await app.AskAsync();
        await app.DeliverAsync();
        await app.AnswerLetterAsync("principal1", "Sign");
        await app.AskAgainAsync("letters");

        await Refused.IsAsync(app, "commitment.done-already.Notice", () => app.DeliverAsync());
        var letter = await app.LetterAsync(LetterKind.Commitment);
        var refused = Assert.Throws<CaseFlow.Language.RuleViolationException>(() => letter.Sign(SigningWay.OnPaper, new DateOnly(2026, 3, 2), "云承业", "溪山", app.Now, new DateOnly(2026, 3, 2)));
        Assert.Equal("commitment.done-already.Commitment", refused.Reasons[0].Code);
    }
}
