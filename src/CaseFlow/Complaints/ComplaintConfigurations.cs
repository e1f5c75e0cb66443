using System.Text.Json;
using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Complaints;

internal sealed class ComplaintConfigurations : IEntityTypeConfiguration<Complaint>, IEntityTypeConfiguration<ComplaintNote>, IEntityTypeConfiguration<ComplainantIdentity>
{
    // What follows from the rest is not stored twice.
    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("Complaints");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Status).HasConversion<string>();
        builder.Property(c => c.Verdict).HasConversion<string>();
        builder.Property(c => c.Content).HasJson();
        builder.Property(c => c.Clocks).HasJson(Stored);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.ReceiptHash).IsUnique();
        builder.HasIndex(c => c.InvestigatorId);
    }

    public void Configure(EntityTypeBuilder<ComplaintNote> builder)
    {
        builder.ToTable("ComplaintNotes");
        builder.HasKey(n => n.Id);
        builder.HasIndex(n => n.ComplaintId);
    }

    public void Configure(EntityTypeBuilder<ComplainantIdentity> builder)
    {
        builder.ToTable("ComplainantIdentities");
        builder.HasKey(i => i.ComplaintId);
    }
}
