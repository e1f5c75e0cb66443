using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Commitments;

internal sealed class CommitmentConfigurations :
    IEntityTypeConfiguration<CommitmentLetter>, IEntityTypeConfiguration<LetterCopy>, IEntityTypeConfiguration<LetterBatch>, IEntityTypeConfiguration<LetterTemplateRow>
{
    public void Configure(EntityTypeBuilder<CommitmentLetter> builder)
    {
        builder.ToTable("CommitmentLetters");
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Text).HasJson();
        builder.Property(l => l.Version).IsConcurrencyToken();

        // One of each kind, whatever is generated again.
        builder.HasIndex(l => new { l.ParticipationId, l.Kind }).IsUnique();
        builder.HasIndex(l => new { l.CampaignId, l.Kind, l.FrozenAt });
        builder.Ignore(l => l.Copies);
        builder.HasMany<LetterCopy>("_copies").WithOne().HasForeignKey(c => c.LetterId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation("_copies").AutoInclude();
    }

    public void Configure(EntityTypeBuilder<LetterCopy> builder)
    {
        builder.ToTable("LetterCopies");
        builder.HasKey(c => new { c.LetterId, c.Place });
    }

    public void Configure(EntityTypeBuilder<LetterBatch> builder)
    {
        builder.ToTable("LetterBatches");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasIndex(b => b.FinishedAt);
    }

    public void Configure(EntityTypeBuilder<LetterTemplateRow> builder)
    {
        builder.ToTable("LetterTemplates");
        builder.HasKey(t => t.Kind);
        builder.Property(t => t.Version).IsConcurrencyToken();
    }
}
