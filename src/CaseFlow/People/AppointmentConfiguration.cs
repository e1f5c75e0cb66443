using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.People;

internal sealed class AppointmentConfiguration : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("Appointments");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Role).HasMaxLength(40);
        builder.HasIndex(a => a.AccountId);
        builder.HasIndex(a => new { a.Role, a.EnterpriseId, a.UnitId });
    }
}
