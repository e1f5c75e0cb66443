using System.Threading.RateLimiting;
using CaseFlow.Language;
using Microsoft.AspNetCore.RateLimiting;

namespace CaseFlow.Web.Hosting;

/// <summary>What the public sends without an account is limited by address, so that one machine cannot bury a site or an office in messages. Reading is free.</summary>
internal static class PublicPosts
{
    /// <summary>Of one address in a minute: a whole shift behind one access point still gets through.</summary>
    public const int MostPerMinute = 20;

    public static void AddPublicPosts(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
        limiter.OnRejected = async (rejected, cancellationToken) =>
        {
            var texts = rejected.HttpContext.RequestServices.GetRequiredService<Texts>();
            rejected.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
            await rejected.HttpContext.Response.WriteAsync(texts["shell.too-many"], cancellationToken);
        };
    });

    private static RateLimitPartition<string> Partition(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/public", StringComparison.OrdinalIgnoreCase)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = MostPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("");
}
