using System.Security.Cryptography;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Web.Accounts;

/// <summary>Opens the accounts that a registry file names.</summary>
public sealed class OpenAccounts(UserManager<Account> users)
{
    /// <param name="seed">The file.</param>
    /// <param name="passwordOf">The first password of a user name.</param>
    /// <param name="opened">Told of each account that was opened, with its password.</param>
    /// <returns>Account ids by user name, of new and old ones.</returns>
    /// <exception cref="InvalidOperationException">An account cannot be opened; the sentence says why.</exception>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(RegistrySeed seed, Func<string, string> passwordOf, Action<string, string> opened)
    {
        var accounts = new Dictionary<string, string>();
        foreach (var person in seed.People.Where(p => p.UserName is not null))
        {
            var account = await users.FindByNameAsync(person.UserName!);
            if (account is null)
            {
                account = new Account
                {
                    UserName = person.UserName,
                    Email = person.Email ?? (seed.IsDemo ? $"{person.UserName}@example.test" : null),
                    DisplayName = person.Name,
                    EnterpriseId = person.EnterpriseId,
                    EmployeeId = person.EnterpriseId is null ? null : person.Id,
                    IsDemo = seed.IsDemo,
                };
                var password = passwordOf(person.UserName!);
                var created = await users.CreateAsync(account, password);
                if (!created.Succeeded)
                {
                    throw new InvalidOperationException($"{person.UserName}: {string.Join(" ", created.Errors.Select(e => e.Description))}");
                }

                opened(person.UserName!, password);
            }

            accounts[person.UserName!] = account.Id;
        }

        return accounts;
    }

    /// <summary>A password that nobody has had before: 16 letters and digits that are not mistaken for one another.</summary>
    public static string NewPassword() =>
        RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz", 12) + RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 2) + RandomNumberGenerator.GetString("23456789", 2);
}
