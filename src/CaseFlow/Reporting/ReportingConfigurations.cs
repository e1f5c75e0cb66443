using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Reporting;

internal sealed class ReportingConfigurations :
    IEntityTypeConfiguration<ReportingYear>, IEntityTypeConfiguration<ReportingUnit>, IEntityTypeConfiguration<MonthlyReport>,
    IEntityTypeConfiguration<ReportFormRow>
{
    public void Configure(EntityTypeBuilder<ReportingYear> builder)
    {
        builder.ToTable("ReportingYears");
        builder.HasKey(y => y.Id);
        builder.Property(y => y.Version).IsConcurrencyToken();
        builder.HasIndex(y => y.Year).IsUnique();
        builder.Ignore(y => y.Units);
        builder.HasMany<ReportingUnit>("_units").WithOne().HasForeignKey(u => u.YearId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation("_units").AutoInclude();
    }

    public void Configure(EntityTypeBuilder<ReportingUnit> builder)
    {
        builder.ToTable("ReportingUnits");
        builder.HasKey(u => new { u.YearId, u.UnitId });
    }

    public void Configure(EntityTypeBuilder<MonthlyReport> builder)
    {
        builder.ToTable("MonthlyReports");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Content).HasJson();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.Year, r.Month, r.UnitId }).IsUnique();
        builder.HasIndex(r => new { r.UnitId, r.Year });
        builder.HasIndex(r => new { r.Status, r.PlannedThrough });
    }

    public void Configure(EntityTypeBuilder<ReportFormRow> builder)
    {
        builder.ToTable("ReportForms");
        builder.HasKey(f => f.Code);
        builder.Property(f => f.Version).IsConcurrencyToken();
    }
}
