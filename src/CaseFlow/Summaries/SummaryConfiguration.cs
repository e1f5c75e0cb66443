using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Summaries;

internal sealed class SummaryConfiguration : IEntityTypeConfiguration<CampaignSummary>
{
    public void Configure(EntityTypeBuilder<CampaignSummary> builder)
    {
        builder.ToTable("CampaignSummaries");
        builder.HasKey(s => s.CampaignId);
        builder.Property(s => s.Words).HasJson();
        builder.Property(s => s.Figures).HasJson();
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}
