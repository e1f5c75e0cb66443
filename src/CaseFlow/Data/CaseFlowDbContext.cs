using CaseFlow.People;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Data;

/// <summary>
/// The one database. Each slice adds its tables by <c>IEntityTypeConfiguration</c> and names them by extension properties.
/// Anyone may read; only the commit gateway saves, so that whatever belongs together commits together.
/// </summary>
public class CaseFlowDbContext : IdentityUserContext<Account, string>, IDataProtectionKeyContext
{
    private bool _maySave;

    public CaseFlowDbContext(DbContextOptions<CaseFlowDbContext> options)
        : base(options)
    {
    }

    /// <summary>For contexts that save themselves, see <see cref="AccountsDbContext"/>.</summary>
    protected CaseFlowDbContext(DbContextOptions options)
        : base(options) => _maySave = true;

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Commits everything staged; for the gateway in Processes alone.</summary>
    internal async Task<int> CommitAsync(CancellationToken cancellationToken)
    {
        _maySave = true;
        try
        {
            return await SaveChangesAsync(cancellationToken);
        }
        finally
        {
            _maySave = this is AccountsDbContext;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        _maySave
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new InvalidOperationException("Only the command gateway commits; stage the change in an operation.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        _maySave
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : throw new InvalidOperationException("Only the command gateway commits; stage the change in an operation.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<DateTimeOffset?>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CaseFlowDbContext).Assembly);
    }
}
