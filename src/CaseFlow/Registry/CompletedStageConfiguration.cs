using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Registry;

internal sealed class CompletedStageConfiguration : IEntityTypeConfiguration<CompletedStage>
{
    public void Configure(EntityTypeBuilder<CompletedStage> builder)
    {
        builder.ToTable("SafetyFacilityStages");
        builder.HasKey(s => new { s.ProjectId, s.Stage });
        builder.Property(s => s.ProjectId).HasMaxLength(64);
        builder.Property(s => s.Stage).HasConversion<string>().HasMaxLength(16);
        builder.Property(s => s.Organisation).HasMaxLength(StageDetails.LongestOrganisation);
        builder.Property(s => s.Result).HasMaxLength(StageDetails.LongestResult);
        builder.Property(s => s.RecordedById).HasMaxLength(64);
        builder.Property(s => s.RecordedByName).HasMaxLength(100);
        builder.Ignore(s => s.Details);
    }
}
