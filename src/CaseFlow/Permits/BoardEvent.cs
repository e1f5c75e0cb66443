namespace CaseFlow.Permits;

/// <summary>One thing that is due soon.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Kind">What.</param>
/// <param name="Permit">Of which work.</param>
/// <param name="Who">Whom it concerns, or null for the product itself.</param>
public sealed record BoardEvent(DateTimeOffset At, BoardEventKind Kind, WorkPermit Permit, string? Who)
{
    /// <summary>What is due on one permit after an instant and up to another.</summary>
    internal static IEnumerable<BoardEvent> Of(WorkPermit permit, PermitType? type, DateTimeOffset after, DateTimeOffset until) =>
        All(permit, type, after).Where(e => e.At > after && e.At <= until);

    private static IEnumerable<BoardEvent> All(WorkPermit permit, PermitType? type, DateTimeOffset now)
    {
        if (permit is not { WindowTo: { } end } || permit.IsEnded || permit.Status is PermitStatus.Draft or PermitStatus.Returned or PermitStatus.HandedBack or PermitStatus.Accepted)
        {
            yield break;
        }

        var (leader, guardian) = (permit.Content.Leader?.Name, permit.Content.Guardian?.Name);
        if (permit.NextPeriod(now) is { } next && permit.Status is PermitStatus.Submitted or PermitStatus.Approved or PermitStatus.Confirmed)
        {
            yield return new BoardEvent(next.From, permit.Status == PermitStatus.Submitted ? BoardEventKind.Undecided : BoardEventKind.Start, permit, leader);
            if (type?.Gas is { } testing && permit.Status != PermitStatus.Submitted)
            {
                yield return new BoardEvent(next.From.AddMinutes(-testing.MaxAgeAtStartMinutes.Value), BoardEventKind.TestGas, permit, guardian);
            }
        }

        if (type is not null && GasTest.NextDue(permit, type) is { } record)
        {
            yield return new BoardEvent(record, BoardEventKind.RecordGas, permit, guardian);
        }

        if (permit.StopsAt(now) is { } stops && stops < end)
        {
            yield return new BoardEvent(stops, BoardEventKind.PeriodEnds, permit, null);
        }

        yield return new BoardEvent(end, BoardEventKind.WindowEnds, permit, null);
    }
}
