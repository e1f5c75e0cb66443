using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Permits;

internal sealed class PermitTypeRowConfiguration : IEntityTypeConfiguration<PermitTypeRow>
{
    public void Configure(EntityTypeBuilder<PermitTypeRow> builder)
    {
        builder.ToTable("PermitTypes");
        builder.HasKey(t => t.Code);
        builder.Property(t => t.Version).IsConcurrencyToken();
    }
}
