using System.Security.Claims;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Api;

/// <summary>Refuses tokens that their owner revoked, and those of locked accounts.</summary>
internal sealed class TokenStillValid(IDbContextFactory<CaseFlowDbContext> contexts, TimeProvider time, Texts texts) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var person = context.HttpContext.User;
        if (person.FindFirstValue(ClaimTypes.NameIdentifier) is { } id)
        {
            await using var db = await contexts.CreateDbContextAsync(context.HttpContext.RequestAborted);
            var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, context.HttpContext.RequestAborted);
            if (account is null || account.LockoutEnd > time.GetUtcNow() || account.TokensValidFrom > AuthenticationTime.Of(person))
            {
                return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized, title: texts["signin.token-revoked"], type: "token-revoked");
            }
        }

        return await next(context);
    }
}
