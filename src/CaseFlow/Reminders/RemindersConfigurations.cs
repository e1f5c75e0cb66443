using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Reminders;

internal sealed class RemindersConfigurations : IEntityTypeConfiguration<Reminder>, IEntityTypeConfiguration<ReminderDigest>, IEntityTypeConfiguration<ReminderRound>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("Reminders");
        builder.HasKey(r => new { r.Kind, r.SubjectId, r.DueOn, r.On, r.AccountId });
        builder.Property(r => r.Kind).HasMaxLength(40);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Because).HasMaxLength(40);
        builder.HasIndex(r => new { r.State, r.AccountId, r.On });
        builder.HasIndex(r => new { r.State, r.On });
    }

    public void Configure(EntityTypeBuilder<ReminderDigest> builder)
    {
        builder.ToTable("ReminderDigests");
        builder.HasKey(d => new { d.AccountId, d.On });
    }

    public void Configure(EntityTypeBuilder<ReminderRound> builder)
    {
        builder.ToTable("ReminderRounds");
        builder.HasKey(r => r.Kind);
        builder.Property(r => r.Kind).HasMaxLength(40);
        builder.Property(r => r.Version).IsConcurrencyToken();
    }
}
