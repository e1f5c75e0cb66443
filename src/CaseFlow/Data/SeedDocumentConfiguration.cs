using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Data;

internal sealed class SeedDocumentConfiguration : IEntityTypeConfiguration<SeedDocument>
{
    public void Configure(EntityTypeBuilder<SeedDocument> builder)
    {
        builder.ToTable("SeedDocuments");
        builder.HasKey(d => d.Path);
        builder.Property(d => d.Path).HasMaxLength(200);
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}
