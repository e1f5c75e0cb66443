using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Inbox;

internal sealed class WorkTaskConfiguration : IEntityTypeConfiguration<WorkTask>
{
    public void Configure(EntityTypeBuilder<WorkTask> builder)
    {
        builder.ToTable("Tasks");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Subject).HasJson();
        builder.Property(t => t.Excluded).HasDefaultValue("");
        builder.Ignore(t => t.ExcludedIds);
        builder.Ignore(t => t.Assignment);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => new { t.AssigneeId, t.State, t.DueAt });
        builder.HasIndex(t => new { t.Role, t.EnterpriseId, t.State, t.DueAt });
        builder.HasIndex(t => new { t.CompletedById, t.CompletedAt });
        builder.HasIndex(t => t.CaseId);
        builder.HasIndex(t => t.InstanceId);
    }
}
