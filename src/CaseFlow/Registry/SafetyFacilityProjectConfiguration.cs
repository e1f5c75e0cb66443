using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Registry;

internal sealed class SafetyFacilityProjectConfiguration : IEntityTypeConfiguration<SafetyFacilityProject>
{
    public void Configure(EntityTypeBuilder<SafetyFacilityProject> builder)
    {
        builder.ToTable("SafetyFacilityProjects");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).HasMaxLength(64).ValueGeneratedNever();
        builder.Property(p => p.EnterpriseId).HasMaxLength(64);
        builder.Property(p => p.Name).HasMaxLength(ProjectDetails.LongestName);
        builder.Property(p => p.Kind).HasConversion<string>().HasMaxLength(16);
        builder.Property(p => p.WithdrawnByName).HasMaxLength(100);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.Details);
        builder.Ignore(p => p.Next);
        builder.HasOne<Enterprise>().WithMany().HasForeignKey(p => p.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Stages).WithOne().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.Stages).AutoInclude();
    }
}
