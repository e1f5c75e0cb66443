using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Documents;

/// <summary>Keeps a file with something.</summary>
public sealed class AttachFile(AttachmentSubjects subjects, FileInspection inspection, IOptions<DocumentOptions> options) : IOperation<AttachFile.Request, string>
{
    private const int LongestName = 200;

    /// <param name="Place">Where.</param>
    /// <param name="FileName">As it was chosen.</param>
    /// <param name="Content">All of it; its hash stands for it where the request is written down.</param>
    public sealed record Request(AttachmentPlace Place, string FileName, [property: JsonIgnore] byte[] Content)
    {
        /// <summary>Of the content, lower-case hex.</summary>
        public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));
    }

    /// <returns>The attachment's id.</returns>
    /// <exception cref="RuleViolationException">The actor may not add files there, there are too many, or the file cannot be kept (<see cref="FileInspection"/>).</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (place, actor) = (request.Place, await context.ActorAsync(cancellationToken));
        if (!await subjects[place.SubjectKind].MayAttachAsync(context.Db, place, actor, cancellationToken))
        {
            throw new RuleViolationException("document.may-not-attach");
        }

        var name = Plain(request.FileName);
        var there = await context.Db.Attachments.At(place).Select(a => new { a.Sha256, a.Name }).ToListAsync(cancellationToken);
        if (there.FirstOrDefault(a => a.Sha256 == request.Sha256) is { } same)
        {
            throw new RuleViolationException("document.there-already", name, same.Name);
        }

        if (there.Count >= options.Value.MostFiles)
        {
            throw new RuleViolationException("document.too-many", options.Value.MostFiles.ToString(CultureInfo.InvariantCulture));
        }

        var file = inspection.Inspect(name, request.Content);
        var attachment = new Attachment(context.NewId(), place, name, file, actor.AccountId, actor.DisplayName, context.Now);
        context.Db.Add(attachment);
        context.Db.Add(new AttachmentContent(attachment.Id, request.Content, file.Thumbnail));
        if (await context.Db.Cases.FindAsync([place.SubjectId], cancellationToken) is { } subject)
        {
            await context.RecordAsync(subject, new Message("audit.document.attached", name), cancellationToken: cancellationToken);
        }

        context.Announce(new AttachmentsChanged(place));
        return attachment.Id;
    }

    // Some browsers send a path; a name that is too long keeps its ending.
    private static string Plain(string fileName)
    {
        var name = new string([.. Path.GetFileName(fileName.Replace('\\', '/')).Where(c => !char.IsControl(c))]).Trim();
        var ending = Path.GetExtension(name);
        return name.Length <= LongestName ? name : name[..(LongestName - ending.Length)] + ending;
    }
}
