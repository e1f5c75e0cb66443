using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Documents;

public static class DocumentTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Attachment> Attachments => db.Set<Attachment>();

        public DbSet<AttachmentContent> AttachmentContents => db.Set<AttachmentContent>();
    }

    /// <summary>Those kept in one place.</summary>
    public static IQueryable<Attachment> At(this IQueryable<Attachment> attachments, AttachmentPlace place) =>
        attachments.Where(a => a.SubjectKind == place.SubjectKind && a.SubjectId == place.SubjectId && a.Slot == place.Slot);
}
