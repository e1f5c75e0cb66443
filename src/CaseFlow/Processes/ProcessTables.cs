using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Processes;

public static class ProcessTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<WorkflowInstance> WorkflowInstances => db.Set<WorkflowInstance>();

        public DbSet<OpenBookmark> Bookmarks => db.Set<OpenBookmark>();

        public DbSet<ProcessTimer> Timers => db.Set<ProcessTimer>();

        public DbSet<PendingStimulus> Stimuli => db.Set<PendingStimulus>();

        public DbSet<JournalRow> Journal => db.Set<JournalRow>();

        public DbSet<DefinitionVersion> DefinitionVersions => db.Set<DefinitionVersion>();

        public DbSet<ProcessIncident> Incidents => db.Set<ProcessIncident>();
    }
}
