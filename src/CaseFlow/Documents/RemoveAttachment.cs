using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Documents;

/// <summary>Takes a file away again: one of one's own, or any as the office; never one that a signature covers.</summary>
public sealed class RemoveAttachment(AttachmentSubjects subjects) : IOperation<RemoveAttachment.Request, bool>
{
    public sealed record Request(string AttachmentId);

    /// <exception cref="RuleViolationException">There is no such file for the actor, it is another's, or it was signed.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var attachment = await subjects.FindAsync(context.Db, request.AttachmentId, actor, cancellationToken) ?? throw new RuleViolationException("document.unknown");
        var subject = subjects[attachment.SubjectKind];
        var place = new AttachmentPlace(attachment.SubjectKind, attachment.SubjectId, attachment.Slot);
        if (!await subject.MayAttachAsync(context.Db, place, actor, cancellationToken) || (attachment.AddedById != actor.AccountId && !actor.SeesTown))
        {
            throw new RuleViolationException("document.may-not-remove", attachment.AddedByName);
        }

        if (await subject.IsSignedAsync(context.Db, attachment, cancellationToken))
        {
            throw new RuleViolationException("document.signed", attachment.Name);
        }

        context.Db.Remove(attachment);
        if (await context.Db.Cases.FindAsync([attachment.SubjectId], cancellationToken) is { } file)
        {
            await context.RecordAsync(file, new Message("audit.document.removed", attachment.Name, attachment.Sha256), cancellationToken: cancellationToken);
        }

        context.Announce(new AttachmentsChanged(place));
        return true;
    }
}
