using System.Text;
using CaseFlow.Documents;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace CaseFlow.Tests.Documents;

/// <summary>Files made for tests, and the place they are kept in.</summary>
internal static class DocumentScene
{
    /// <summary>The file of an enterprise of the demo town.</summary>
    public static AttachmentPlace Yunxi { get; } = new(EnterpriseAttachments.SubjectKind, RegistryScene.Yunxi);

    public static byte[] Pdf(string text = "") => Encoding.ASCII.GetBytes($"%PDF-1.4\n{text}\n%%EOF\n");

    public static byte[] Picture(SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg, int width = 900, int height = 600)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.SteelBlue);
        using var image = surface.Snapshot();
        return image.Encode(format, 90).ToArray();
    }

    public static Task<string> AttachAsync(this InstalledCaseFlow app, string name, byte[] content, string user = "office", AttachmentPlace? place = null, string? key = null) =>
        app.RunAsync(app.Get<AttachFile>(), new AttachFile.Request(place ?? Yunxi, name, content), user, key);

    public static async Task<IReadOnlyList<string>> FilesSeenByAsync(this InstalledCaseFlow app, string user)
    {
        var actor = await app.ActorAsync(user);
        return await app.ReadAsync(async db => (IReadOnlyList<string>)[.. (await app.Get<AttachmentSubjects>().ListAsync(db, Yunxi, actor, default)).Select(a => a.Name)]);
    }

    public static Task<Attachment> AttachmentAsync(this InstalledCaseFlow app, string id) => app.ReadAsync(db => db.Attachments.AsNoTracking().SingleAsync(a => a.Id == id));
}
