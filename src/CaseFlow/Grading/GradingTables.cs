using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

public static class GradingTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<GradingApplication> GradingApplications => db.Set<GradingApplication>();

        public DbSet<Reviewer> Reviewers => db.Set<Reviewer>();

        public DbSet<ReviewUnit> ReviewUnits => db.Set<ReviewUnit>();

        public DbSet<GradingCertificate> GradingCertificates => db.Set<GradingCertificate>();

        public DbSet<PlanningEntry> PlanningEntries => db.Set<PlanningEntry>();

        public DbSet<ReviewFinding> ReviewFindings => db.Set<ReviewFinding>();

        public DbSet<Objection> Objections => db.Set<Objection>();
    }
}
