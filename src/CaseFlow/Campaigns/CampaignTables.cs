using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

public static class CampaignTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Campaign> Campaigns => db.Set<Campaign>();

        public DbSet<CampaignUnit> CampaignUnits => db.Set<CampaignUnit>();

        public DbSet<Participation> Participations => db.Set<Participation>();

        public DbSet<Duty> Duties => db.Set<Duty>();

        public DbSet<StartFault> StartFaults => db.Set<StartFault>();

        public DbSet<CampaignBatch> CampaignBatches => db.Set<CampaignBatch>();
    }
}
