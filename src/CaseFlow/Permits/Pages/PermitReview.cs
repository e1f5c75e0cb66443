using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Permits.Pages;

/// <summary>What the product has already looked at while an application is written.</summary>
/// <param name="Around">Certificates, conflicts, calendar.</param>
/// <param name="Missing">What keeps it from being submitted.</param>
/// <param name="Grading">Hours that raise the grade; null while grade or window is missing.</param>
/// <param name="Grade">The grade that will hold; null while none is chosen.</param>
/// <param name="NeedsFurtherApprover">Whether the further approver is called.</param>
/// <param name="Holders">Who holds each post, for this and the next higher grade.</param>
public sealed record PermitReview(
    PermitSurroundings Around,
    IReadOnlyList<Message> Missing,
    PeriodGrading? Grading,
    PermitGrade? Grade,
    bool NeedsFurtherApprover,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Holders)
{
    public static async Task<PermitReview> ReadAsync(CaseFlowDbContext db, PermitWorld world, WorkPermit permit, PermitContent content)
    {
        var around = await world.AroundAsync(db, permit.Id, permit.TypeCode, content, default);
        var asked = around.Type.Grade(content.Grade);
        var grading = asked is not null && content.Window is { IsReversed: false } window
            ? PeriodGrading.Of(around.Type, asked, window, content.DailyPeriods, around.Calendar, around.Clock)
            : null;
        var chosen = grading?.With(content.PeriodChoice);
        var holders = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var grade in around.Type.Grades)
        {
            foreach (var (role, names) in await PermitChain.HoldersAsync(db, grade, content, permit.ApplicantId))
            {
                holders[role] = names;
            }
        }

        return new PermitReview(around, PermitContentRules.Check(content, around), grading, chosen?.Grade ?? asked, chosen?.NeedsFurtherApprover == true, holders);
    }
}
