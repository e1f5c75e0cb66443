using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Campaigns;

internal sealed class CampaignConfigurations :
    IEntityTypeConfiguration<Campaign>, IEntityTypeConfiguration<CampaignPhase>, IEntityTypeConfiguration<CampaignUnit>, IEntityTypeConfiguration<Participation>,
    IEntityTypeConfiguration<Duty>, IEntityTypeConfiguration<CampaignBatch>, IEntityTypeConfiguration<StartFault>, IEntityTypeConfiguration<CampaignTemplateRow>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaigns");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Plan).HasJson(CampaignTemplate.Json);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.TemplateKey, c.Year }).IsUnique();
        builder.Ignore(c => c.Phases);
        builder.Ignore(c => c.NextToEnd);
        builder.HasMany<CampaignPhase>("_phases").WithOne().HasForeignKey(p => p.CampaignId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation("_phases").AutoInclude();
    }

    public void Configure(EntityTypeBuilder<CampaignPhase> builder)
    {
        builder.ToTable("CampaignPhases");
        builder.HasKey(p => new { p.CampaignId, p.Key });
    }

    public void Configure(EntityTypeBuilder<CampaignUnit> builder)
    {
        builder.ToTable("CampaignUnits");
        builder.HasKey(u => u.Id);
        builder.HasIndex(u => new { u.CampaignId, u.UnitId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.ToTable("Participations");
        builder.HasKey(p => p.Id);

        // An enterprise takes part once, whatever is started again.
        builder.HasIndex(p => new { p.CampaignId, p.EnterpriseId }).IsUnique();
        builder.HasIndex(p => p.EnterpriseId);
    }

    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.ToTable("Duties");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => new { d.CaseId, d.ItemKey }).IsUnique();

        // Progress is counted from this index alone.
        builder.HasIndex(d => new { d.CampaignId, d.UnitId, d.PhaseKey, d.Status, d.DueOn });
    }

    public void Configure(EntityTypeBuilder<CampaignBatch> builder)
    {
        builder.ToTable("CampaignBatches");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.UnitIds).HasJson();
        builder.Property(b => b.EnterpriseIds).HasJson();
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasIndex(b => b.FinishedAt);
    }

    public void Configure(EntityTypeBuilder<StartFault> builder)
    {
        builder.ToTable("CampaignStartFaults");
        builder.HasKey(f => new { f.CampaignId, f.EnterpriseId });
        builder.Property(f => f.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<CampaignTemplateRow> builder)
    {
        builder.ToTable("CampaignTemplates");
        builder.HasKey(t => t.Key);
        builder.Property(t => t.Version).IsConcurrencyToken();
    }
}
