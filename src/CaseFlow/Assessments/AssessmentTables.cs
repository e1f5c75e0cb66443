using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

public static class AssessmentTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Assessment> Assessments => db.Set<Assessment>();

        public DbSet<StandardVersion> StandardVersions => db.Set<StandardVersion>();
    }
}
