using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Documents;

/// <summary>Every kind of thing that files are kept with.</summary>
/// <param name="subjects">Registered by the slices.</param>
public sealed class AttachmentSubjects(IEnumerable<IAttachmentSubject> subjects)
{
    private readonly Dictionary<string, IAttachmentSubject> _byKind = subjects.ToDictionary(s => s.Kind);

    /// <exception cref="RuleViolationException">No slice keeps files with this kind of thing.</exception>
    public IAttachmentSubject this[string kind] => _byKind.TryGetValue(kind, out var subject) ? subject : throw new RuleViolationException("document.unknown-subject");

    /// <summary>The files of a place that the actor may open, earliest first.</summary>
    public async Task<IReadOnlyList<Attachment>> ListAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        await this[place.SubjectKind].MaySeeAsync(db, place.SubjectId, actor, cancellationToken)
            ? await db.Attachments.AsNoTracking().At(place).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(cancellationToken)
            : [];

    /// <summary>One file, if there is one that the actor may open.</summary>
    public async Task<Attachment?> FindAsync(CaseFlowDbContext db, string id, Actor actor, CancellationToken cancellationToken)
    {
        var attachment = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        return attachment is not null && await this[attachment.SubjectKind].MaySeeAsync(db, attachment.SubjectId, actor, cancellationToken) ? attachment : null;
    }
}
