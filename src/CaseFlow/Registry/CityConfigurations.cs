using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Registry;

internal sealed class CityConfigurations : IEntityTypeConfiguration<CityRecord>, IEntityTypeConfiguration<CityExport>
{
    public void Configure(EntityTypeBuilder<CityRecord> builder)
    {
        builder.ToTable("CityRecords");
        builder.HasKey(r => r.EnterpriseId);
        builder.Property(r => r.EnterpriseId).HasMaxLength(64);
        builder.Property(r => r.Values).HasJson();
        builder.Property(r => r.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<CityExport> builder)
    {
        builder.ToTable("CityExports");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).HasMaxLength(64).ValueGeneratedNever();
        builder.Property(e => e.ByName).HasMaxLength(100);
        builder.HasIndex(e => e.At);
    }
}
