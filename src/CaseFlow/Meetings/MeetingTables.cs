using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings;

public static class MeetingTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Meeting> Meetings => db.Set<Meeting>();

        public DbSet<MeetingDecision> MeetingDecisions => db.Set<MeetingDecision>();
    }
}
