using System.Threading.RateLimiting;
using CaseFlow.Ui.Shell;
using CaseFlow.Web.Layout;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CaseFlow.Web.Hosting;

/// <summary>Limits how often one network address sends forms that need no account. Reading is free; behind a proxy the forwarded address counts (<c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c>).</summary>
internal static class PublicFormLimits
{
    public static void AddPublicForms(this IServiceCollection services)
    {
        services.AddOptions<PublicFormOptions>().BindConfiguration("PublicForms").ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(PublicForms.Policy, PartitionOf);
            limiter.OnRejected = SayAsync;
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return RateLimitPartition.GetNoLimiter("reading");
        }

        var options = http.RequestServices.GetRequiredService<IOptions<PublicFormOptions>>().Value;
        return RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = options.PostsPerWindow, Window = TimeSpan.FromMinutes(options.WindowMinutes) });
    }

    // A sentence for a person instead of an empty answer; what was typed is still in the browser, one step back.
    private static async ValueTask SayAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var http = rejected.HttpContext;
        var minutes = http.RequestServices.GetRequiredService<IOptions<PublicFormOptions>>().Value.WindowMinutes;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(minutes);
        http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var page = new RazorComponentResult<LimitedPage>(new Dictionary<string, object?> { [nameof(LimitedPage.Minutes)] = (int)Math.Ceiling(wait.TotalMinutes) }) { StatusCode = StatusCodes.Status429TooManyRequests };
        await page.ExecuteAsync(http);
    }
}
