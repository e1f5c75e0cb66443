using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Permits;

internal sealed class GasReadingConfiguration : IEntityTypeConfiguration<GasReading>
{
    public void Configure(EntityTypeBuilder<GasReading> builder)
    {
        builder.ToTable("GasReadings");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasMaxLength(64).ValueGeneratedNever();
        builder.Property(r => r.PermitId).HasMaxLength(64);
        builder.Property(r => r.Point).HasMaxLength(64);
        builder.Property(r => r.Gas).HasMaxLength(64);
        builder.Property(r => r.Unit).HasMaxLength(16);
        builder.Property(r => r.Value).HasPrecision(18, GasReading.Decimals);
        builder.Property(r => r.Least).HasPrecision(18, GasReading.Decimals);
        builder.Property(r => r.Most).HasPrecision(18, GasReading.Decimals);
        builder.Property(r => r.LimitSource).HasMaxLength(200);
        builder.Property(r => r.ById).HasMaxLength(64);
        builder.Property(r => r.ByName).HasMaxLength(100);
        builder.HasIndex(r => new { r.PermitId, r.TakenAt });
    }
}
