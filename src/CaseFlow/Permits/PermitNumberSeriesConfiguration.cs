using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Permits;

internal sealed class PermitNumberSeriesConfiguration : IEntityTypeConfiguration<PermitNumberSeries>
{
    public void Configure(EntityTypeBuilder<PermitNumberSeries> builder)
    {
        builder.ToTable("PermitNumberSeries");
        builder.HasKey(s => new { s.Prefix, s.Year });
        builder.Property(s => s.Prefix).HasMaxLength(16);
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}
