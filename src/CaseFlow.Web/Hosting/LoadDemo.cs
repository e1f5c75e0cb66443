using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Hosting;

/// <summary>Loads the invented enterprises and posts once.</summary>
public sealed class LoadDemo : IOperation<LoadDemo.Request, bool>
{
    /// <param name="Seed">The demo file.</param>
    /// <param name="Accounts">Account ids by user name.</param>
    public sealed record Request(RegistrySeed Seed, IReadOnlyDictionary<string, string> Accounts);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        if (await context.Db.Set<Enterprise>().AnyAsync(cancellationToken))
        {
            return false;
        }

        var seed = request.Seed;
        context.Db.AddRange(seed.Units.Select(u => u.ToUnit()));
        context.Db.AddRange(seed.Enterprises.Select(e => e.ToEnterprise()));
        context.Db.AddRange(seed.Employees(name => request.Accounts.GetValueOrDefault(name)));
        context.Db.AddRange(seed.Certificates());
        foreach (var person in seed.People.Where(p => p.UserName is not null))
        {
            foreach (var post in person.Appointments ?? [])
            {
                context.Db.Add(new Appointment(context.NewId(), request.Accounts[person.UserName!], post.Role, post.EnterpriseId, post.UnitId));
            }
        }

        return true;
    }
}
