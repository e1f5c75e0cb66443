using CaseFlow.Web.Accounts;
using Scalar.AspNetCore;

namespace CaseFlow.Web.Api;

/// <summary>The REST API under <c>/api/v1</c>, described at <c>/openapi/v1.json</c> and readable at <c>/scalar</c>.</summary>
internal static class ApiModule
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiProblems>();
        services.AddOpenApi("v1", options => options.AddDocumentTransformer<ApiDescription>());
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter());
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
            options.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference().AllowAnonymous();
        var api = app.MapGroup("/api/v1").RequireAuthorization(policy => policy.AddAuthenticationSchemes(BearerTokens.Scheme).RequireAuthenticatedUser()).AddEndpointFilter<TokenStillValid>().AddEndpointFilter<KeyGiven>();
        TokenEndpoints.Map(api);
        PermitEndpoints.Map(api.MapGroup("/permits").WithTags("Permits"));
        ReportEndpoints.Map(api.MapGroup("/reports").WithTags("Reports"));
        TaskEndpoints.Map(api.MapGroup("/tasks").WithTags("Tasks"));
    }
}
