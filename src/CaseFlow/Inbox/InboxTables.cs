using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

public static class InboxTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<WorkTask> Tasks => db.Set<WorkTask>();
    }
}
