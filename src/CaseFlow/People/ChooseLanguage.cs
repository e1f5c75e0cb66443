using CaseFlow.Data;
using CaseFlow.Processes;

namespace CaseFlow.People;

/// <summary>Remembers the language in which the product writes to a person.</summary>
public sealed class ChooseLanguage : IOperation<ChooseLanguage.Request, bool>
{
    /// <param name="Culture">One of <see cref="Language.Texts.Cultures"/>.</param>
    public sealed record Request(string Culture);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var account = await context.Db.Users.FindAsync([context.Caller.AccountId], cancellationToken);
        if (account is null || account.Culture == request.Culture)
        {
            return false;
        }

        account.Culture = request.Culture;
        return true;
    }
}
