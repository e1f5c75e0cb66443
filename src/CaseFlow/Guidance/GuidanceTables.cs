using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance;

public static class GuidanceTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<GuidanceTeam> GuidanceTeams => db.Set<GuidanceTeam>();

        public DbSet<GuidanceVisit> GuidanceVisits => db.Set<GuidanceVisit>();

        public DbSet<VisitAdviser> VisitAdvisers => db.Set<VisitAdviser>();

        public DbSet<GoodPractice> GoodPractices => db.Set<GoodPractice>();
    }
}
