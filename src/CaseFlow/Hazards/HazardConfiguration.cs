using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Hazards;

internal sealed class HazardConfiguration : IEntityTypeConfiguration<Hazard>
{
    public void Configure(EntityTypeBuilder<Hazard> builder)
    {
        builder.ToTable("Hazards");
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.HasIndex(h => h.Number).IsUnique();
        builder.HasIndex(h => new { h.Source, h.SourceId, h.SourceItem });
        builder.HasIndex(h => new { h.EnterpriseId, h.Status });
        builder.HasIndex(h => new { h.Status, h.DueOn });
    }
}
