using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reminders;

public static class RemindersTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Reminder> Reminders => db.Set<Reminder>();

        public DbSet<ReminderDigest> ReminderDigests => db.Set<ReminderDigest>();
    }
}
