using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Processes;

internal sealed class ProcessConfigurations :
    IEntityTypeConfiguration<WorkflowInstance>,
    IEntityTypeConfiguration<OpenBookmark>,
    IEntityTypeConfiguration<ProcessTimer>,
    IEntityTypeConfiguration<PendingStimulus>,
    IEntityTypeConfiguration<JournalRow>,
    IEntityTypeConfiguration<DefinitionVersion>,
    IEntityTypeConfiguration<ProcessIncident>,
    IEntityTypeConfiguration<CommandKey>
{
    public void Configure(EntityTypeBuilder<WorkflowInstance> builder)
    {
        builder.ToTable("WorkflowInstances");
        builder.HasKey(i => i.Id);
        builder.Ignore(i => i.StateOrNull);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => i.CaseId);
        builder.HasIndex(i => new { i.Status, i.UpdatedAt });
    }

    public void Configure(EntityTypeBuilder<OpenBookmark> builder)
    {
        builder.ToTable("Bookmarks");
        builder.HasKey(b => b.Id);
        builder.HasIndex(b => b.InstanceId);
        builder.HasIndex(b => new { b.Kind, b.Name });
    }

    public void Configure(EntityTypeBuilder<ProcessTimer> builder)
    {
        builder.ToTable("Timers");
        builder.HasKey(t => t.BookmarkId);
        builder.HasIndex(t => t.DueAt);
    }

    public void Configure(EntityTypeBuilder<PendingStimulus> builder)
    {
        builder.ToTable("Stimuli");
        builder.HasKey(s => s.Id);
        builder.HasIndex(s => new { s.TargetInstanceId, s.BookmarkId, s.Source }).IsUnique();
        builder.HasIndex(s => new { s.DeliveredAt, s.Id });
    }

    public void Configure(EntityTypeBuilder<JournalRow> builder)
    {
        builder.ToTable("Journal");
        builder.HasKey(j => new { j.InstanceId, j.Burst, j.Order });
    }

    public void Configure(EntityTypeBuilder<DefinitionVersion> builder)
    {
        builder.ToTable("DefinitionVersions");
        builder.HasKey(d => new { d.DefinitionId, d.Number });
        builder.Ignore(d => d.Document);
        builder.Property(d => d.Called).HasJson();
        builder.HasIndex(d => new { d.DefinitionId, d.Hash }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ProcessIncident> builder)
    {
        builder.ToTable("Incidents");
        builder.HasKey(i => i.Id);
        builder.Ignore(i => i.Caller);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => i.ResolvedAt);
        builder.HasIndex(i => i.CaseId);
    }

    public void Configure(EntityTypeBuilder<CommandKey> builder)
    {
        builder.ToTable("CommandKeys");
        builder.HasKey(k => new { k.Actor, k.Operation, k.Key });
        builder.HasIndex(k => k.At);
    }
}
