using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.People;

public static class PeopleTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Appointment> Appointments => db.Set<Appointment>();
    }
}
