using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

public static class RegistryTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Unit> Units => db.Set<Unit>();

        public DbSet<Enterprise> Enterprises => db.Set<Enterprise>();

        public DbSet<Employee> Employees => db.Set<Employee>();

        public DbSet<Certificate> Certificates => db.Set<Certificate>();

        public DbSet<SafetyFacilityProject> SafetyFacilityProjects => db.Set<SafetyFacilityProject>();

        public DbSet<CityRecord> CityRecords => db.Set<CityRecord>();

        public DbSet<CityExport> CityExports => db.Set<CityExport>();

        public DbSet<LookupEntry> Lookups => db.Set<LookupEntry>();
    }
}
