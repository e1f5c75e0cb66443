using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Registry;

internal sealed class LookupEntryConfiguration : IEntityTypeConfiguration<LookupEntry>
{
    public void Configure(EntityTypeBuilder<LookupEntry> builder)
    {
        builder.ToTable("Lookups");
        builder.HasKey(l => new { l.Kind, l.Code });
        builder.Property(l => l.Code).HasMaxLength(64);
        builder.Property(l => l.Zh).HasMaxLength(100);
        builder.Property(l => l.En).HasMaxLength(100);
        builder.Property(l => l.Source).HasMaxLength(100);
        builder.Ignore(l => l.Name);
        builder.Property(l => l.Version).IsConcurrencyToken();
    }
}
