using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

public static class HazardTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Hazard> Hazards => db.Set<Hazard>();
    }
}
