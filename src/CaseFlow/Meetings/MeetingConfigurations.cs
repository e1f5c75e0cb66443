using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Meetings;

internal sealed class MeetingConfigurations : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<MeetingDecision>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.Minutes).HasJson();
        builder.HasIndex(m => m.Number).IsUnique();
        builder.HasIndex(m => m.HeldOn);
    }

    public void Configure(EntityTypeBuilder<MeetingDecision> builder)
    {
        builder.ToTable("MeetingDecisions");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Ignore(d => d.Wording);
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => new { d.Status, d.DueOn });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
