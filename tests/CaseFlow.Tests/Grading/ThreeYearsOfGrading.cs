using CaseFlow.Cases;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

/// <summary>
/// Applications over three years on the test's clock: each goes a course that a seed chose before, with silence, lateness, more time, objections, revocations and everything that is refused among them,
/// and the counts at the end are told from the plans alone.
/// An ordinary run takes a few over some weeks; <c>CASEFLOW_ALL_GRADINGS=1 dotnet run --project tests/CaseFlow.Tests -- -class CaseFlow.Tests.Grading.ThreeYearsOfGrading</c> takes a thousand over three years.
/// </summary>
public sealed class ThreeYearsOfGrading
{
    private static readonly bool All = Environment.GetEnvironmentVariable("CASEFLOW_ALL_GRADINGS") == "1";

    [Fact]
    public async Task Every_application_ends_as_its_course_says()
    {
        var (count, days, first) = All ? (1000, (3 * 365) - 200, new DateOnly(2024, 1, 2)) : (6, 12, new DateOnly(2024, 4, 22));
        var random = new Random(33000);
        var plans = Enumerable.Range(1, count).Select(n => PlannedCourse.Choose(random, n, first, days)).ToDictionary(p => p.Enterprise);
        await using var scene = await GradingScene.StartAsync($"{first:yyyy-MM-dd} 08:00", count);
        var people = new PeopleOfACourse(scene, plans);
        var day = first;
        for (; plans.Values.Any(p => p.FiledOn >= day) || await scene.App.ReadAsync(db => db.GradingApplications.AnyAsync(a => a.OpenFor != null)); day = day.AddDays(1))
        {
            Assert.True(day < first.AddDays(days + 200), "An application never ends.");
            await scene.App.GoAsync($"{day:yyyy-MM-dd} 08:30");
            await people.ActAsync(day);
        }

        var all = plans.Values.ToList();
        await AssertEndsAsync(scene, all);
        await AssertCertificatesAsync(scene, all);
        AssertRefusals(people.Refusals, all);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{count} applications until {day:yyyy-MM-dd}: {string.Join(", ", all.GroupBy(p => (p.End, p.ByClock)).OrderBy(g => g.Key).Select(g => $"{g.Key.End}{(g.Key.ByClock ? " by the clock" : "")} {g.Count()}"))}; refused: {string.Join(", ", people.Refusals.GroupBy(r => r).Select(g => $"{g.Key} {g.Count()}"))}");
    }

    private static async Task AssertEndsAsync(GradingScene scene, List<PlannedCourse> plans)
    {
        var byEnterprise = plans.ToDictionary(p => p.Enterprise);
        var filed = await scene.App.ReadAsync(db => db.GradingApplications.AsNoTracking().Where(a => a.Number != null).ToListAsync());
        Assert.Equal(plans.Count, filed.Count);
        Assert.All(filed, a => Assert.Equal((a.EnterpriseId, byEnterprise[a.EnterpriseId].End, byEnterprise[a.EnterpriseId].ByClock), (a.EnterpriseId, a.Status, a.IsEndedByClock)));
        Assert.Equal(plans.Count(p => p.Silent), filed.Count(a => a.IsDeemedAccepted));
        Assert.Equal(plans.Count(p => p.IsRectified && p.MoreTime == "GrantTime"), filed.Count(a => a.Clocks.Any(c => c.Extension is not null)));
        Assert.Equal(plans.Count(p => p.IsReported && p.IsShort), filed.Count(a => a.IsShort && a.ReportedOn is not null));
        Assert.Equal(filed.Count, filed.Select(a => a.Number).Distinct().Count());
        Assert.Equal(0, await scene.App.ReadAsync(db => db.Tasks.CountAsync(t => t.State == WorkTaskState.Open && t.TypeName.StartsWith("grading."))));
        Assert.Equal(0, await scene.App.ReadAsync(db => db.WorkflowInstances.CountAsync(i => i.Status != InstanceStatus.Finished && db.Set<CaseFile>().Any(c => c.InstanceId == i.Id && c.Kind == GradingFace.CaseKind))));
    }

    private static async Task AssertCertificatesAsync(GradingScene scene, List<PlannedCourse> plans)
    {
        var certificates = await scene.App.ReadAsync(db => db.GradingCertificates.AsNoTracking().ToListAsync());
        Assert.Equal(plans.Count(p => p.End == GradingStatus.Announced), certificates.Count);
        Assert.Equal(plans.Count(p => p.End == GradingStatus.Announced && p.Revoked), certificates.Count(c => c.RevokedOn is not null));

        // Each series and year counts from one without a gap, whatever was refused in between.
        Assert.All(certificates.GroupBy(c => c.Number[..^4]), series => Assert.Equal(Enumerable.Range(1, series.Count()), series.Select(c => int.Parse(c.Number[^4..], System.Globalization.CultureInfo.InvariantCulture)).Order()));
    }

    private static void AssertRefusals(IReadOnlyList<string> refused, List<PlannedCourse> plans)
    {
        int Told(string code) => refused.Count(r => r == code);
        Assert.Equal(plans.Count(p => p.Impatient), Told("grading.open-already"));
        Assert.Equal(plans.Count(p => p.IsReviewed && p.Tied), Told("grading.conflict.Charged"));
        Assert.Equal(plans.Count(p => p.IsReported && p.Overscored), Told("assessment.points-beyond"));
        Assert.Equal(plans.Count(p => p.End == GradingStatus.Announced && p.ObjectedLate), Told("grading.publicity-over"));
        Assert.Equal(plans.Count(p => p.IsBarred), Told("grading.known.last-refusal"));
        Assert.Equal(Math.Max(0, plans.Count(p => p.End == GradingStatus.Announced) - 1), Told("grading.number-used"));
    }
}
