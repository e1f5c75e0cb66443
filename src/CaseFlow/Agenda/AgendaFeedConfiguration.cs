using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Agenda;

internal sealed class AgendaFeedConfiguration : IEntityTypeConfiguration<AgendaFeed>
{
    public void Configure(EntityTypeBuilder<AgendaFeed> builder)
    {
        builder.ToTable("AgendaFeeds");
        builder.HasKey(f => f.AccountId);
        builder.HasIndex(f => f.Id).IsUnique();
        builder.Property(f => f.SecretHash).HasMaxLength(64);
        builder.Property(f => f.Version).IsConcurrencyToken();
    }
}
