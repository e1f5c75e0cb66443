using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Documents;

internal sealed class DocumentConfigurations : IEntityTypeConfiguration<Attachment>, IEntityTypeConfiguration<AttachmentContent>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Slot).HasMaxLength(100);
        builder.Property(a => a.Name).HasMaxLength(200);

        // One content once in one place, whatever clicks twice.
        builder.HasIndex(a => new { a.SubjectKind, a.SubjectId, a.Slot, a.Sha256 }).IsUnique();
        builder.HasOne<AttachmentContent>().WithOne().HasForeignKey<AttachmentContent>(c => c.Id).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AttachmentContent> builder)
    {
        builder.ToTable("AttachmentContents");
        builder.HasKey(c => c.Id);
    }
}
