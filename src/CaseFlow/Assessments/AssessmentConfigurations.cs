using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Assessments;

internal sealed class AssessmentConfigurations :
    IEntityTypeConfiguration<Assessment>, IEntityTypeConfiguration<AssessmentLine>, IEntityTypeConfiguration<StandardVersion>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("Assessments");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Account).HasJson();
        builder.Property(a => a.Version).IsConcurrencyToken();

        // One a year, however many people begin it at once.
        builder.HasIndex(a => new { a.EnterpriseId, a.Year }).IsUnique();
        builder.HasIndex(a => new { a.Year, a.Status });
        builder.HasIndex(a => a.ParticipationId);
        builder.HasOne<StandardVersion>().WithMany().HasForeignKey(a => a.StandardHash).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(a => a.Lines);
        builder.HasMany<AssessmentLine>("_lines").WithOne().HasForeignKey(l => l.AssessmentId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation("_lines").AutoInclude();
    }

    public void Configure(EntityTypeBuilder<AssessmentLine> builder)
    {
        builder.ToTable("AssessmentLines");
        builder.HasKey(l => new { l.AssessmentId, l.ItemKey });
        builder.Property(l => l.ItemKey).HasMaxLength(100);
        builder.Property(l => l.Mark).HasJson();
        builder.Property(l => l.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<StandardVersion> builder)
    {
        builder.ToTable("StandardVersions");
        builder.HasKey(v => v.Hash);
        builder.Property(v => v.Hash).HasMaxLength(64);
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.HasIndex(v => new { v.Key, v.IsCurrent });
    }
}
