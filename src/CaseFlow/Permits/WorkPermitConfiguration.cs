using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Permits;

internal sealed class WorkPermitConfiguration : IEntityTypeConfiguration<WorkPermit>
{
    public void Configure(EntityTypeBuilder<WorkPermit> builder)
    {
        builder.ToTable("WorkPermits");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).HasMaxLength(64).ValueGeneratedNever();
        builder.Property(p => p.Number).HasMaxLength(32);
        builder.Property(p => p.TypeCode).HasMaxLength(64);
        builder.Property(p => p.Status).HasConversion<string>().HasMaxLength(32);
        builder.Property(p => p.ApplicantId).HasMaxLength(64);
        builder.Property(p => p.ApplicantName).HasMaxLength(100);
        builder.Property(p => p.WorkingEnterpriseId).HasMaxLength(64);
        builder.Property(p => p.SiteEnterpriseId).HasMaxLength(64);
        builder.Property(p => p.Area).HasMaxLength(200);
        builder.Property(p => p.Grade).HasMaxLength(64);
        builder.Property(p => p.Content).HasJson(PermitJson.Stored);
        builder.Property(p => p.Periods).HasJson(PermitJson.Stored);
        builder.Property(p => p.Approvals).HasJson(PermitJson.Stored);
        builder.Property(p => p.Checks).HasJson(PermitJson.Stored);
        builder.Property(p => p.Talks).HasJson(PermitJson.Stored);
        builder.Property(p => p.Steps).HasJson(PermitJson.Stored);
        builder.Property(p => p.Suspension).HasJson(PermitJson.Stored);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasMany(p => p.Readings).WithOne().HasForeignKey(r => r.PermitId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => p.Number).IsUnique();
        builder.HasIndex(p => new { p.Status, p.WindowTo });
        builder.HasIndex(p => new { p.SiteEnterpriseId, p.Status });
        builder.HasIndex(p => new { p.WorkingEnterpriseId, p.Status });
        builder.HasIndex(p => new { p.ApplicantId, p.Status });
        builder.HasIndex(p => p.CreatedAt);
    }
}
