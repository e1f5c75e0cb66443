using System.Security.Claims;
using CaseFlow.Calendar;
using CaseFlow.Commitments;
using CaseFlow.Commitments.Pages;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Downloads;

/// <summary>Letters as Word and PDF, one or a whole list, for people signed in with a cookie.</summary>
internal static class LetterDownloads
{
    private const string Word = "docx";

    public static void MapLetterDownloads(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/commitments/letters/{id}/{format:regex(^(docx|pdf)$)}", OneAsync).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapGet("/commitments/print", ManyAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<IResult> OneAsync(string id, string format, ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, PdfDocument pdf, TownClock clock, Texts texts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await ActorAsync(db, person, clock, cancellationToken);
        return await db.CommitmentLetters.AsNoTracking().Where(l => l.Id == id).VisibleTo(db, actor).SingleOrDefaultAsync(cancellationToken) is { } letter
            ? Printed([letter], format, letter.Text.Title, pdf, texts)
            : TypedResults.NotFound();
    }

    /// <summary>Every letter of one kind that the list of the same address shows, all pages.</summary>
    private static async Task<IResult> ManyAsync(ClaimsPrincipal person, [AsParameters] ListAddress address, IDbContextFactory<CaseFlowDbContext> contexts, PdfDocument pdf, TownClock clock, Texts texts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await ActorAsync(db, person, clock, cancellationToken);
        var letters = await LetterList.LettersAsync(db, actor, LetterListFilter.Of(address.Campaign, address.Unit, address.Show, address.Q, null), address.Kind, cancellationToken);
        return letters.Count > 0 ? Printed(letters, address.Format, texts[$"commitment.kind.{address.Kind}"], pdf, texts) : TypedResults.NotFound();
    }

    private static FileContentHttpResult Printed(IReadOnlyList<CommitmentLetter> letters, string format, string name, PdfDocument pdf, Texts texts)
    {
        IReadOnlyList<Paper> papers = [.. letters.Select(l => LetterPrint.Paper(l, texts))];
        return format == Word
            ? TypedResults.File(WordDocument.Write(papers), WordDocument.MediaType, $"{name}.docx")
            : TypedResults.File(pdf.Write(papers), PdfDocument.MediaType);
    }

    private static Task<Actor> ActorAsync(CaseFlowDbContext db, ClaimsPrincipal person, TownClock clock, CancellationToken cancellationToken) =>
        db.ActorAsync(person.FindFirstValue(ClaimTypes.NameIdentifier)!, clock.Now, cancellationToken);

    /// <summary>The list's address.</summary>
    internal sealed record ListAddress(string? Campaign, string? Unit, string? Show, string? Q, LetterKind Kind, string Format);
}
