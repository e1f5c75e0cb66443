using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

/// <summary>Keeps a file with a complaint, known by the receipt code alone. It gets a name of the product's own: people put their names into those of files.</summary>
public sealed class AttachToComplaint(AttachFile attach, SeedDocuments seed) : IOperation<AttachToComplaint.Request, string>
{
    private const long Megabyte = 1024 * 1024;

    /// <param name="ReceiptHash">See <see cref="ReceiptCode"/>.</param>
    /// <param name="Ending">The file's ending, for example <c>.jpg</c>.</param>
    /// <param name="Content">All of it; its hash stands for it where the request is written down.</param>
    public sealed record Request(string ReceiptHash, string Ending, [property: JsonIgnore] byte[] Content)
    {
        /// <summary>Of the content, lower-case hex.</summary>
        public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));
    }

    /// <returns>The attachment's id.</returns>
    /// <exception cref="RuleViolationException">The complaint is unknown or closed, there are too many files, or this one cannot be kept.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintOfReceiptAsync(request.ReceiptHash, cancellationToken);
        complaint.RequireOpen();
        var rules = seed.Get<ComplaintRules>(ComplaintRules.Path);
        var place = ComplaintFiles.FromComplainant(complaint.Id);
        var there = await context.Db.Attachments.CountAsync(a => a.SubjectKind == place.SubjectKind && a.SubjectId == place.SubjectId && a.Slot == place.Slot, cancellationToken);
        if (there >= rules.MostFiles)
        {
            throw new RuleViolationException("complaint.too-many-files", rules.MostFiles.ToString(CultureInfo.InvariantCulture));
        }

        if (request.Content.LongLength > rules.LargestFileMegabytes * Megabyte)
        {
            throw new RuleViolationException("complaint.file-too-large", rules.LargestFileMegabytes.ToString(CultureInfo.InvariantCulture));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{complaint.Number}-{there + 1}{request.Ending}");

        // Where and with what a photo was taken tells who took it.
        return await attach.ExecuteAsync(new AttachFile.Request(place, name, PictureMetadata.Strip(name, request.Content)), context, cancellationToken);
    }
}
