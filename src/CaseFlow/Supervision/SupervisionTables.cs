using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

public static class SupervisionTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Inspection> Inspections => db.Set<Inspection>();

        public DbSet<Penalty> Penalties => db.Set<Penalty>();
    }
}
