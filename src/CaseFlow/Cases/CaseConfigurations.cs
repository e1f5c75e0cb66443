using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Cases;

internal sealed class CaseConfigurations : IEntityTypeConfiguration<CaseFile>, IEntityTypeConfiguration<NumberSeries>, IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<CaseFile> builder)
    {
        builder.ToTable("Cases");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.InstanceId);
    }

    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("NumberSeries");
        builder.HasKey(n => new { n.Prefix, n.Year });
        builder.Property(n => n.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Signature> builder)
    {
        builder.ToTable("Signatures");
        builder.HasKey(s => s.Id);

        // The same task is signed once, whatever clicks twice.
        builder.HasIndex(s => s.TaskId).IsUnique();
        builder.HasIndex(s => s.CaseId);
    }
}
