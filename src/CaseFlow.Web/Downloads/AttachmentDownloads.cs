using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Web.Downloads;

/// <summary>Attachments' contents, for people signed in with a cookie who may see what the file belongs to. Who may not is told the same as if there were none.</summary>
internal static class AttachmentDownloads
{
    public static void MapAttachments(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/attachments/{id}", ContentAsync).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapGet("/attachments/{id}/thumbnail", ThumbnailAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> ContentAsync(string id, HttpContext http, IDbContextFactory<CaseFlowDbContext> contexts, AttachmentSubjects subjects, TownClock clock, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, id, http.User, subjects, clock, cancellationToken) is not { } file)
        {
            return TypedResults.NotFound();
        }

        var bytes = await db.AttachmentContents.Where(c => c.Id == id).Select(c => c.Bytes).SingleAsync(cancellationToken);
        Guard(http);
        return TypedResults.File(bytes, file.MediaType, FileKind.OpensInBrowser(file.MediaType) ? null : file.Name, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> ThumbnailAsync(string id, HttpContext http, IDbContextFactory<CaseFlowDbContext> contexts, AttachmentSubjects subjects, TownClock clock, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, id, http.User, subjects, clock, cancellationToken) is null
            || await db.AttachmentContents.Where(c => c.Id == id).Select(c => c.Thumbnail).SingleOrDefaultAsync(cancellationToken) is not { } thumbnail)
        {
            return TypedResults.NotFound();
        }

        Guard(http);
        return TypedResults.File(thumbnail, FileKind.Jpeg.MediaType);
    }

    private static async Task<Attachment?> FindAsync(CaseFlowDbContext db, string id, ClaimsPrincipal person, AttachmentSubjects subjects, TownClock clock, CancellationToken cancellationToken)
    {
        var actor = await db.ActorAsync(person.FindFirstValue(ClaimTypes.NameIdentifier)!, clock.Now, cancellationToken);
        return await subjects.FindAsync(db, id, actor, cancellationToken);
    }

    // A file is somebody else's work: it is taken for nothing but what it is, and kept by the person's own browser alone.
    private static void Guard(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "private, max-age=3600";
    }
}
