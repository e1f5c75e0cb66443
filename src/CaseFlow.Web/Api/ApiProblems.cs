using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Web.Api;

/// <summary>Turns refusals into RFC 9457 problem documents for the API; pages have their own way to say them.</summary>
internal sealed class ApiProblems(Texts texts, IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // By now the request's own path is that of the error page.
        var asked = new PathString(httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path);
        if (!asked.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return false;
        }

        var problem = Describe(exception) ?? Problem(StatusCodes.Status500InternalServerError, "fault", texts["shell.broken"]);

        httpContext.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    private ProblemDetails? Describe(Exception exception) => exception switch
    {
        RuleViolationException refused => Refusal(refused),
        SignInAgainException => Problem(StatusCodes.Status401Unauthorized, "sign-in-again", texts["inbox.sign-in-again"]),
        ShownChangedException => Problem(StatusCodes.Status409Conflict, "shown-changed", texts["inbox.shown-changed"]),
        KeyReusedException => Problem(StatusCodes.Status409Conflict, "key-reused", texts["process.key-reused"]),
        AnswerKeptException => Problem(StatusCodes.Status202Accepted, "answer-kept", texts["process.answer-kept"]),
        BadHttpRequestException bad => Problem(bad.StatusCode, "bad-request", bad.Message),
        _ => null,
    };

    private ProblemDetails Refusal(RuleViolationException refused)
    {
        var status = refused.Reasons[0].Code switch
        {
            "inbox.not-yours" or "permit.not-allowed" or "report.not-office" or "report.not-yours" or "people.account-not-usable" => StatusCodes.Status403Forbidden,
            "inbox.unknown-task" or "permit.unknown" or "report.unknown" => StatusCodes.Status404NotFound,
            "inbox.already-answered" or "inbox.withdrawn" or "process.busy" => StatusCodes.Status409Conflict,
            "process.not-saved" => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        var problem = Problem(status, refused.Reasons[0].Code, string.Join(" ", refused.Reasons.Select(texts.Render)));
        problem.Extensions["reasons"] = refused.Reasons.Select(r => new { code = r.Code, text = texts.Render(r) }).ToList();
        return problem;
    }

    private static ProblemDetails Problem(int status, string type, string title) => new() { Status = status, Type = type, Title = title };
}
