using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

public static class ComplaintTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Complaint> Complaints => db.Set<Complaint>();

        public DbSet<ComplaintNote> ComplaintNotes => db.Set<ComplaintNote>();
    }
}
