using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Registry;

internal sealed class EmployeeConfiguration : IEntityTypeConfiguration<Employee>
{
    public void Configure(EntityTypeBuilder<Employee> builder)
    {
        builder.ToTable("Employees");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).HasMaxLength(64).ValueGeneratedNever();
        builder.Property(e => e.EnterpriseId).HasMaxLength(64);
        builder.Property(e => e.Name).HasMaxLength(100);
        builder.Property(e => e.Post).HasMaxLength(100);
        builder.Property(e => e.Phone).HasMaxLength(32);
        builder.Property(e => e.AccountId).HasMaxLength(64);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne<Enterprise>().WithMany().HasForeignKey(e => e.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.EnterpriseId, e.Name });
        builder.HasIndex(e => e.AccountId).IsUnique();
    }
}
