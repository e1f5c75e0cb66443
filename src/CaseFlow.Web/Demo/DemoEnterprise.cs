namespace CaseFlow.Web.Demo;

/// <summary>One enterprise's way through a campaign of the demo.</summary>
internal static class DemoEnterprise
{
    private const int LookedAtAfter = 3;
    private const int VerifiedAfter = 2;

    public static IEnumerable<DemoAct> Acts(DemoScript.Enterprise enterprise, DemoScript script, DemoCalendar calendar, int yearsAgo, string plan)
    {
        var (id, year) = (enterprise.Id, calendar.Today.Year - yearsAgo);
        if (enterprise is { Notice: { } notice, Commitment: { } commitment, Plan: { } planned })
        {
            yield return On(notice, 10, cast => DemoParts.DeliverAsync(cast, year, id));
            yield return On(commitment, 14, cast => DemoParts.SignAsync(cast, year, id));
            yield return On(planned, 15, async cast => await DemoParts.DoAsync(cast, await DemoParts.PartAsync(cast, year, id), "yearly-plan", plan));
        }

        if (enterprise.Assessment is not { } assessment)
        {
            yield break;
        }

        var filed = calendar.Day(assessment.On, yearsAgo);
        yield return On(assessment.On, 16, cast => DemoAssessments.FileAsync(cast, year, id, assessment, script));
        yield return new DemoAct(calendar.At(DemoCalendar.After(filed, LookedAtAfter), 11), (cast, _) => DemoAssessments.NoteAsync(cast, year, id));
        var parts = assessment.CorrectedOnDays;
        foreach (var (at, days) in parts.Index())
        {
            var (corrected, left) = (DemoCalendar.After(filed, days), parts.Count - at);
            yield return new DemoAct(calendar.At(corrected, 17), (cast, _) => DemoCorrections.CorrectFoundAsync(cast, year, id, script, left));
            yield return new DemoAct(calendar.At(DemoCalendar.After(corrected, VerifiedAfter), 11), (cast, _) => DemoCorrections.VerifyAsync(cast, id));
        }

        var over = DemoCalendar.After(DemoCalendar.After(filed, parts[^1]), VerifiedAfter);
        yield return new DemoAct(calendar.At(over, 17), (cast, _) => DemoCorrections.ReportDoneAsync(cast, year, id));

        DemoAct On(string day, int hour, Func<DemoCast, Task> doAsync) => new(calendar.At(calendar.Day(day, yearsAgo), hour), (cast, _) => doAsync(cast));
    }
}
