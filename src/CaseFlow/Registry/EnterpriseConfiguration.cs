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
        builder.Property(e => e.Name).HasMaxLength(EnterpriseRules.LongestName);
        builder.Property(e => e.CreditCode).HasMaxLength(18);
        builder.Property(e => e.UnitId).HasMaxLength(64);
        builder.Property(e => e.Category).HasMaxLength(64);
        builder.Property(e => e.Sector).HasMaxLength(64);
        builder.Property(e => e.Size).HasConversion<string>().HasMaxLength(32);
        builder.Property(e => e.Risk).HasConversion<string>().HasMaxLength(32);
        builder.Property(e => e.Address).HasMaxLength(EnterpriseRules.LongestAddress);
        builder.Property(e => e.PrincipalName).HasMaxLength(EnterpriseRules.LongestPerson);
        builder.Property(e => e.PrincipalPhone).HasMaxLength(EnterpriseRules.LongestPhone);
        builder.Property(e => e.SafetyOfficerName).HasMaxLength(EnterpriseRules.LongestPerson);
        builder.Property(e => e.SafetyOfficerPhone).HasMaxLength(EnterpriseRules.LongestPhone);
        builder.Property(e => e.CityPlatformId).HasMaxLength(EnterpriseRules.LongestCityId);
        builder.Property(e => e.Closure).HasConversion<string>().HasMaxLength(32);
        builder.Property(e => e.ClosedBecause).HasMaxLength(CloseEnterprise.LongestReason);
        builder.Ignore(e => e.Details);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne<Unit>().WithMany().HasForeignKey(e => e.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => e.CreditCode).IsUnique();
        builder.HasIndex(e => e.CityPlatformId).IsUnique();
        builder.HasIndex(e => e.Name);
    }
}
