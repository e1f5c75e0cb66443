using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

public static class CommitmentTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<CommitmentLetter> CommitmentLetters => db.Set<CommitmentLetter>();

        public DbSet<LetterBatch> LetterBatches => db.Set<LetterBatch>();
    }
}
