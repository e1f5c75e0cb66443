using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

public static class ReportingTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<ReportingYear> ReportingYears => db.Set<ReportingYear>();

        public DbSet<MonthlyReport> MonthlyReports => db.Set<MonthlyReport>();
    }
}
