using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Notifications;

public static class NotificationTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<OutgoingMail> OutgoingMails => db.Set<OutgoingMail>();
    }
}
