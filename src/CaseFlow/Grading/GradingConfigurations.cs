using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Grading;

internal sealed class GradingConfigurations :
    IEntityTypeConfiguration<GradingApplication>, IEntityTypeConfiguration<Reviewer>, IEntityTypeConfiguration<ReviewUnit>, IEntityTypeConfiguration<ReviewUnitMember>,
    IEntityTypeConfiguration<Engagement>, IEntityTypeConfiguration<Accident>, IEntityTypeConfiguration<GradingCertificate>, IEntityTypeConfiguration<Objection>,
    IEntityTypeConfiguration<PlanningEntry>, IEntityTypeConfiguration<PlanningMove>, IEntityTypeConfiguration<ReviewFinding>
{
    // What follows from the rest (sentences, sums) is not stored twice.
    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public void Configure(EntityTypeBuilder<GradingApplication> builder)
    {
        builder.ToTable("GradingApplications");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Status).HasConversion<string>();
        builder.Property(a => a.Conclusion).HasConversion<string>();
        builder.Property(a => a.Content).HasJson();
        builder.Property(a => a.Clocks).HasJson(Stored);
        builder.Property(a => a.Defects).HasJson();
        builder.Property(a => a.Review).HasJson(Stored);
        builder.Property(a => a.Rectified).HasJson();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => a.Number).IsUnique();

        // Two that begin at the same moment: the second is refused by the database.
        builder.HasIndex(a => a.OpenFor).IsUnique();
        builder.HasIndex(a => new { a.EnterpriseId, a.EndedOn });
        builder.HasIndex(a => a.Status);
    }

    public void Configure(EntityTypeBuilder<Reviewer> builder)
    {
        builder.ToTable("GradingReviewers");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Checks).HasJson();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.ApplicationId, r.AccountId });
        builder.HasIndex(r => r.AccountId);
    }

    public void Configure(EntityTypeBuilder<ReviewUnit> builder)
    {
        builder.ToTable("GradingReviewUnits");
        builder.HasKey(u => u.Id);
        builder.Property(u => u.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ReviewUnitMember> builder)
    {
        builder.ToTable("GradingReviewUnitMembers");
        builder.HasKey(m => m.AccountId);
        builder.HasIndex(m => m.ReviewUnitId);
    }

    public void Configure(EntityTypeBuilder<Engagement> builder)
    {
        builder.ToTable("GradingEngagements");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Kind).HasConversion<string>();
        builder.HasIndex(e => e.EnterpriseId);
    }

    public void Configure(EntityTypeBuilder<Accident> builder)
    {
        builder.ToTable("GradingAccidents");
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => new { a.EnterpriseId, a.On });
    }

    public void Configure(EntityTypeBuilder<GradingCertificate> builder)
    {
        builder.ToTable("GradingCertificates");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.State).HasConversion<string>();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.ApplicationId).IsUnique();
        builder.HasIndex(c => new { c.EnterpriseId, c.ValidUntil });
    }

    public void Configure(EntityTypeBuilder<PlanningEntry> builder)
    {
        builder.ToTable("GradingPlanningEntries");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Version).IsConcurrencyToken();

        // One list at a time.
        builder.HasIndex(e => new { e.Year, e.EnterpriseId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PlanningMove> builder)
    {
        builder.ToTable("GradingPlanningMoves");
        builder.HasKey(m => m.Id);
        builder.HasIndex(m => new { m.Year, m.EnterpriseId });
    }

    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable("GradingObjections");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasIndex(o => o.ApplicationId);
    }

    public void Configure(EntityTypeBuilder<ReviewFinding> builder)
    {
        builder.ToTable("GradingReviewFindings");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.KindName).HasJson();
        builder.HasIndex(f => f.ReviewUnitId);
        builder.HasIndex(f => f.ApplicationId);
    }
}
