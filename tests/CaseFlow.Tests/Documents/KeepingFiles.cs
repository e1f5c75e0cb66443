using System.Security.Cryptography;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Documents;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using Xunit;

namespace CaseFlow.Tests.Documents;

/// <summary>Which files are kept, who sees them, and which can be taken away again.</summary>
public sealed class KeepingFiles
{
    [Fact]
    public async Task A_kept_file_is_given_back_byte_for_byte_and_the_history_tells_of_it()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var photo = DocumentScene.Picture();

        var id = await app.AttachAsync("公示栏.JPG", photo, "village1");

        var kept = await app.AttachmentAsync(id);
        Assert.Equal(("公示栏.JPG", "image/jpeg", photo.LongLength, Convert.ToHexStringLower(SHA256.HashData(photo)), true), (kept.Name, kept.MediaType, kept.Size, kept.Sha256, kept.HasThumbnail));
        Assert.Equal(photo, await app.ReadAsync(db => db.AttachmentContents.Where(c => c.Id == id).Select(c => c.Bytes).SingleAsync()));
        Assert.Equal("audit.document.attached", (await app.HistoryAsync(RegistryScene.Yunxi))[^1].Code);
        Assert.Null(await app.ReadAsync(db => db.FirstBrokenAsync(RegistryScene.Yunxi, default)));
    }

    [Fact]
    public async Task A_thumbnail_is_small_and_keeps_the_pictures_shape()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await app.AttachAsync("现场.png", DocumentScene.Picture(SKEncodedImageFormat.Png, 1200, 600));

        using var small = SKBitmap.Decode(await app.ReadAsync(db => db.AttachmentContents.Where(c => c.Id == id).Select(c => c.Thumbnail!).SingleAsync()));
        Assert.Equal((320, 160), (small.Width, small.Height));
    }

    [Fact]
    public async Task A_file_must_be_what_its_name_says_and_open()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var photo = DocumentScene.Picture();

        await Refused.IsAsync(app, "document.empty", () => app.AttachAsync("空.pdf", []));
        await Refused.IsAsync(app, "document.type-not-taken", () => app.AttachAsync("程序.exe", [.. "MZ"u8]));
        await Refused.IsAsync(app, "document.not-what-it-says", () => app.AttachAsync("照片.pdf", photo));
        await Refused.IsAsync(app, "document.not-what-it-says", () => app.AttachAsync("网页.jpg", [.. "<script>alert(1)</script>"u8]));
        await Refused.IsAsync(app, "document.broken", () => app.AttachAsync("半张.jpg", photo[..(photo.Length / 2)]));
        await Refused.IsAsync(app, "document.broken", () => app.AttachAsync("半份.pdf", DocumentScene.Pdf()[..^8]));
        await Refused.IsAsync(app, "document.broken", () => app.AttachAsync("半份.docx", WordDocument.Write(new Paper("承诺书", []))[..^40]));
    }

    [Fact]
    public async Task Size_types_and_number_are_the_configured_ones()
    {
        await using var app = await InstalledCaseFlow.StartAsync(s => (s["Documents:LargestMegabytes"], s["Documents:MostFiles"], s["Documents:FileTypes:0"]) = ("1", "2", "pdf"));

        await Refused.IsAsync(app, "document.too-large", () => app.AttachAsync("大.pdf", DocumentScene.Pdf(new string('x', 1024 * 1024))));
        await Refused.IsAsync(app, "document.type-not-taken", () => app.AttachAsync("照片.jpg", DocumentScene.Picture()));
        await app.AttachAsync("一.pdf", DocumentScene.Pdf("1"));
        await app.AttachAsync("二.pdf", DocumentScene.Pdf("2"));
        await Refused.IsAsync(app, "document.too-many", () => app.AttachAsync("三.pdf", DocumentScene.Pdf("3")));
    }

    [Fact]
    public async Task The_same_content_is_kept_once_whoever_sends_it_again()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        var first = await app.AttachAsync("证.pdf", DocumentScene.Pdf(), key: "click");
        Assert.Equal(first, await app.AttachAsync("证.pdf", DocumentScene.Pdf(), key: "click"));
        await Refused.IsAsync(app, "document.there-already", () => app.AttachAsync("证（副本）.pdf", DocumentScene.Pdf()));
    }

    [Fact]
    public async Task Files_are_seen_and_added_by_those_whose_business_the_thing_is()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.AttachAsync("证.pdf", DocumentScene.Pdf(), "principal1");

        Assert.Equal(["证.pdf"], await app.FilesSeenByAsync("village1"));
        Assert.Equal(["证.pdf"], await app.FilesSeenByAsync("lead1"));
        Assert.Empty(await app.FilesSeenByAsync("reviewer1"));
        await Refused.IsAsync(app, "document.may-not-attach", () => app.AttachAsync("二.pdf", DocumentScene.Pdf("2"), "lead1"));
        await Refused.IsAsync(app, "document.unknown-subject", () => app.AttachAsync("二.pdf", DocumentScene.Pdf("2"), place: new("nothing", "x")));
    }

    [Fact]
    public async Task Whoever_added_a_file_takes_it_away_the_office_any_and_nobody_a_signed_one()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var own = await app.AttachAsync("证.pdf", DocumentScene.Pdf(), "village1");
        var other = await app.AttachAsync("报告.pdf", DocumentScene.Pdf("2"), "village1");
        var signed = await app.AttachAsync("承诺书.pdf", DocumentScene.Pdf("3"), "village1");

        await Refused.IsAsync(app, "document.may-not-remove", () => RemoveAsync(app, own, "principal1"));
        await Refused.IsAsync(app, "document.unknown", () => RemoveAsync(app, own, "reviewer1"));
        await RemoveAsync(app, own, "village1");
        await RemoveAsync(app, other, "office");
        await app.StageAsync(c => c.Db.Add(new Signature(c.NewId(), RegistryScene.Yunxi, "task", "commitment.sign:Sign", app.Account("principal1"), "云承业", null, c.Now, "hash", "password", c.Now)));
        await Refused.IsAsync(app, "document.signed", () => RemoveAsync(app, signed, "village1"));
        Assert.Equal([signed], await app.ReadAsync(db => db.AttachmentContents.Select(c => c.Id).ToListAsync()));
    }

    private static Task<bool> RemoveAsync(InstalledCaseFlow app, string id, string user) => app.RunAsync(app.Get<RemoveAttachment>(), new RemoveAttachment.Request(id), user);
}
