using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Supervision;

internal sealed class SupervisionConfigurations :
    IEntityTypeConfiguration<TierRuleSet>, IEntityTypeConfiguration<TierOverride>, IEntityTypeConfiguration<Inspection>,
    IEntityTypeConfiguration<Penalty>, IEntityTypeConfiguration<PenaltyDecision>
{
    public void Configure(EntityTypeBuilder<TierRuleSet> builder)
    {
        builder.ToTable("SupervisionRules");
        builder.HasKey(s => s.Number);
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Rules).HasJson();
    }

    public void Configure(EntityTypeBuilder<TierOverride> builder)
    {
        builder.ToTable("SupervisionOverrides");
        builder.HasKey(o => o.EnterpriseId);
        builder.Property(o => o.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Inspection> builder)
    {
        builder.ToTable("Inspections");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Record).HasJson();
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => i.Number).IsUnique();
        builder.HasIndex(i => new { i.EnterpriseId, i.InspectedOn });
        builder.HasIndex(i => new { i.Status, i.PlannedOn });
    }

    public void Configure(EntityTypeBuilder<Penalty> builder)
    {
        builder.ToTable("Penalties");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.Number).IsUnique();
        builder.HasIndex(p => p.EnterpriseId);
        builder.HasIndex(p => p.ExposedAt);
        builder.Ignore(p => p.Decisions);
        builder.Ignore(p => p.State);
        builder.HasMany<PenaltyDecision>("_decisions").WithOne().HasForeignKey(d => d.PenaltyId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation("_decisions").AutoInclude();
    }

    public void Configure(EntityTypeBuilder<PenaltyDecision> builder)
    {
        builder.ToTable("PenaltyDecisions");
        builder.HasKey(d => new { d.PenaltyId, d.Party });
        builder.HasIndex(d => d.Number).IsUnique();
    }
}
