using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Hosting;

/// <summary>Adds the units, enterprises, people, certificates and posts of a registry file that are not there yet. What is there stays as it is: it may have been changed since.</summary>
public sealed class ImportRegistry : IOperation<ImportRegistry.Request, int>
{
    /// <param name="Seed">The file.</param>
    /// <param name="Accounts">Account ids by user name.</param>
    public sealed record Request(RegistrySeed Seed, IReadOnlyDictionary<string, string> Accounts);

    /// <returns>How many rows were added.</returns>
    public async ValueTask<int> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var seed = request.Seed;
        var added = await AddAsync(context, seed.StoredUnits(), u => u.Id, cancellationToken);
        added += await AddAsync(context, seed.StoredEnterprises(), e => e.Id, cancellationToken);
        added += await AddAsync(context, seed.Employees(name => request.Accounts.GetValueOrDefault(name)), e => e.Id, cancellationToken);
        added += await AddAsync(context, seed.Certificates(), c => c.Id, cancellationToken);
        foreach (var person in seed.People.Where(p => p.UserName is not null))
        {
            var account = request.Accounts[person.UserName!];
            var held = await context.Db.Set<Appointment>().Where(a => a.AccountId == account).ToListAsync(cancellationToken);
            foreach (var post in person.Appointments ?? [])
            {
                if (!held.Any(a => a.Role == post.Role && a.EnterpriseId == post.EnterpriseId && a.UnitId == post.UnitId))
                {
                    context.Db.Add(new Appointment(context.NewId(), account, post.Role, post.EnterpriseId, post.UnitId));
                    added++;
                }
            }
        }

        return added;
    }

    private static async Task<int> AddAsync<T>(CommandContext context, IEnumerable<T> rows, Func<T, string> idOf, CancellationToken cancellationToken)
        where T : class
    {
        var added = 0;
        foreach (var row in rows)
        {
            if (await context.Db.FindAsync<T>([idOf(row)], cancellationToken) is null)
            {
                context.Db.Add(row);
                added++;
            }
        }

        return added;
    }
}
