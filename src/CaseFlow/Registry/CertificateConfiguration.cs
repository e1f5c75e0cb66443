using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Registry;

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("Certificates");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).HasMaxLength(64).ValueGeneratedNever();
        builder.Property(c => c.EmployeeId).HasMaxLength(64);
        builder.Property(c => c.TypeCode).HasMaxLength(64);
        builder.Property(c => c.Number).HasMaxLength(64);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.EmployeeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.EmployeeId, c.TypeCode });
        builder.HasIndex(c => c.ValidUntil);
    }
}
