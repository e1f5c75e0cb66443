using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

public static class PermitTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<WorkPermit> WorkPermits => db.Set<WorkPermit>();
    }
}
