using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Registry;

internal sealed class EnterpriseConfiguration : IEntityTypeConfiguration<Enterprise>
{
    public void Configure(EntityTypeBuilder<Enterprise> builder)
    {
        builder.ToTable("Enterprises");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).HasMaxLength(64).ValueGeneratedNever();
        builder.Property(e => e.Name).HasMaxLength(200);
        builder.Property(e => e.CreditCode).HasMaxLength(18);
        builder.Property(e => e.UnitId).HasMaxLength(64);
        builder.Property(e => e.Category).HasMaxLength(64);
        builder.Property(e => e.Sector).HasMaxLength(64);
        builder.Property(e => e.Size).HasConversion<string>().HasMaxLength(32);
        builder.Property(e => e.Risk).HasConversion<string>().HasMaxLength(32);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne<Unit>().WithMany().HasForeignKey(e => e.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => e.CreditCode).IsUnique();
        builder.HasIndex(e => e.Name);
    }
}
