using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Guidance;

internal sealed class GuidanceConfigurations :
    IEntityTypeConfiguration<GuidanceTeam>, IEntityTypeConfiguration<GuidanceVisit>, IEntityTypeConfiguration<VisitAdviser>,
    IEntityTypeConfiguration<GoodPractice>, IEntityTypeConfiguration<PlanChoice>
{
    public void Configure(EntityTypeBuilder<GuidanceTeam> builder)
    {
        builder.ToTable("GuidanceTeams");
        builder.HasKey(t => t.Id);
        builder.Ignore(t => t.Leader);
        builder.Property(t => t.Members).HasJson();
        builder.Property(t => t.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<GuidanceVisit> builder)
    {
        builder.ToTable("GuidanceVisits");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Topics).HasJson();
        builder.Property(v => v.Record).HasJson();
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.HasIndex(v => v.Number).IsUnique();
        builder.HasIndex(v => new { v.EnterpriseId, v.Status });
        builder.HasIndex(v => new { v.Status, v.PlannedOn });
    }

    public void Configure(EntityTypeBuilder<VisitAdviser> builder)
    {
        builder.ToTable("VisitAdvisers");
        builder.HasKey(a => new { a.VisitId, a.Order });
        builder.HasIndex(a => new { a.EnterpriseId, a.AdvisedOn });
    }

    public void Configure(EntityTypeBuilder<GoodPractice> builder)
    {
        builder.ToTable("GoodPractices");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.SharedAt);
    }

    public void Configure(EntityTypeBuilder<PlanChoice> builder)
    {
        builder.ToTable("GuidancePlanChoices");
        builder.HasKey(c => new { c.Year, c.EnterpriseId });
        builder.Property(c => c.Version).IsConcurrencyToken();
    }
}
