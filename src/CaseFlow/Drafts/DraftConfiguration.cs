using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Drafts;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.HasKey(d => new { d.OwnerId, d.Key });
        builder.Property(d => d.Fields).HasJson();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => d.UpdatedAt);
    }
}
