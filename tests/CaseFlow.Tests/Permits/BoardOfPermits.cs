using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using Xunit;

namespace CaseFlow.Tests.Permits;

/// <summary>A day's works by area and hour.</summary>
public sealed class BoardOfPermits
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private readonly PermitScene _hot = new();
    private readonly PermitScene _confined = new("confined-space");

    [Fact]
    public void Works_of_one_area_lie_below_each_other_while_they_overlap_and_behind_each_other_after()
    {
        var together = Assert.Single(Board(_hot.Approved(), _hot.Draft(At("10:00", "12:00"))).Areas);
        var inTurn = Assert.Single(Board(_hot.Draft(At("09:00", "10:00")), _hot.Draft(At("10:00", "12:00"))).Areas);

        Assert.Equal([1, 1], together.Lanes.Select(l => l.Count));
        Assert.Equal(2, Assert.Single(inTurn.Lanes).Count);
    }

    [Fact]
    public void A_permit_of_several_days_shows_its_hours_of_the_day()
    {
        var permit = _hot.Approved(_hot.Content() with { Window = PermitScene.Window("2026-11-23 09:00", "2026-11-25 17:00") });

        var bar = Assert.Single(Bars(PermitBoard.Of(new DateOnly(2026, 11, 24), [permit], PermitScene.Types, _hot.Clock)));

        Assert.Equal((PermitScene.At("2026-11-24 09:00"), PermitScene.At("2026-11-24 17:00")), (bar.From, bar.To));
    }

    [Fact]
    public void Works_that_do_not_go_together_are_one_conflict_and_the_one_that_is_not_approved_is_held()
    {
        // Ids of the two scenes are counted apart.
        _ = _hot.NewId();
        var approved = _confined.Approved();
        var waiting = _hot.Draft(At("16:00", "20:00"));

        var conflict = Assert.Single(Board(approved, waiting).Conflicts);

        Assert.True(conflict.Rule.Blocks);
        Assert.Equal(waiting.Id, conflict.Permit.Id);
        Assert.Equal((PermitScene.At("2026-11-23 16:00"), PermitScene.At("2026-11-23 17:00")), (conflict.From, conflict.To));
    }

    [Fact]
    public void The_next_two_hours_name_the_test_and_the_start_in_their_order()
    {
        var permit = _hot.Approved();

        var next = Board(permit).Next;

        Assert.Equal([BoardEventKind.TestGas, BoardEventKind.Start], next.Select(e => e.Kind));
        Assert.Equal([PermitScene.At("2026-11-23 08:30"), PermitScene.At("2026-11-23 09:00")], next.Select(e => e.At));
        Assert.Empty(PermitBoard.Of(Monday.AddDays(1), [permit], PermitScene.Types, _hot.Clock).Next);
    }

    [Fact]
    public void What_starts_soon_without_an_approval_is_said_so() =>
        Assert.Equal([BoardEventKind.Undecided], Board(_hot.Submitted()).Next.Select(e => e.Kind));

    [Fact]
    public async Task A_board_shows_what_its_reader_may_see()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        await app.DraftAsync(InstalledCaseFlow.Form());

        Assert.Equal((2, 1, 0), (await SeenByAsync(app, "lead1"), await SeenByAsync(app, "supervisor1"), await SeenByAsync(app, "contractor1")));
    }

    private static async Task<int> SeenByAsync(InstalledCaseFlow app, string user)
    {
        await using var db = app.Open();
        var actor = await db.ActorAsync(app.Account(user), app.Now, CancellationToken.None);
        return Bars(await PermitBoard.ReadAsync(db, actor, app.Get<PermitTypeLibrary>().Types, app.Get<CaseFlow.Calendar.TownClock>(), Monday, null, CancellationToken.None)).Count();
    }

    private static IEnumerable<BoardBar> Bars(PermitBoard board) => board.Areas.SelectMany(a => a.Lanes).SelectMany(l => l);

    private PermitContent At(string from, string to) => _hot.Content() with { Window = PermitScene.Window($"2026-11-23 {from}", $"2026-11-23 {to}") };

    private PermitBoard Board(params WorkPermit[] permits) => PermitBoard.Of(Monday, permits, PermitScene.Types, _hot.Clock);
}
