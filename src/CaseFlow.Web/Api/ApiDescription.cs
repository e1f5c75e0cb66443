using CaseFlow.Web.Accounts;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CaseFlow.Web.Api;

/// <summary>Says in the API's description what it is and how to sign in.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "CaseFlow";
        document.Info.Description = "Permits, monthly reports and tasks. POST /api/v1/tokens gives a bearer token; errors are RFC 9457 problem documents; every change carries an idempotencyKey.";
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[BearerTokens.Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token from POST /api/v1/tokens, good for eight hours." };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(BearerTokens.Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
