using CaseFlow.Language;
using CaseFlow.Rehearsals;
using Xunit;

namespace CaseFlow.Tests.Rehearsals;

/// <summary>Of one day's work for three enterprises of a unit: figures, list and filter agree.</summary>
public sealed class ReadingARehearsal
{
    private static readonly DateOnly Due = new(2024, 3, 15);
    private static readonly Message Sign = new("sign");
    private static readonly string[] Enterprises = ["first", "second", "third"];

    // The clerk owes for all three, the principal of the first owes its own; both are told before, on and after the day, the office after it.
    private static readonly RehearsedYear Year = new(
        new(2024, 1, 26),
        new(2024, 12, 31),
        [new(Due, new Message("phase"), null, ["office"]), .. Enterprises.Select(e => new RehearsedDeadline(Due, Sign, new Message(e), e == "first" ? ["principal"] : ["clerk"]))],
        [
            .. from days in new[] { -3, 0, 3 }
               from reader in days > 0 ? new[] { "clerk", "office" } : ["clerk"]
               from enterprise in Enterprises
               select new RehearsedReminder(Due.AddDays(days), Due, Sign, new Message(enterprise), reader),
            new RehearsedReminder(Due.AddDays(-3), Due, Sign, new Message("first"), "principal"),
        ],
        new Dictionary<string, string> { ["office"] = "Office", ["clerk"] = "Clerk", ["principal"] = "Principal" });

    public static TheoryData<string?, string?, RehearsedKind?> Filters => new()
    {
        { null, null, null },
        { "clerk", null, null },
        { "principal", "2024-03", null },
        { null, null, RehearsedKind.Deadline },
        { "office", null, RehearsedKind.Late },
        { null, "2024-05", null },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void The_figures_count_what_the_list_shows(string? person, string? month, RehearsedKind? kind)
    {
        var shown = Year.Where(new RehearsalFilter(person, month, kind));
        var rows = shown.Rows();
        Assert.Equal(shown.Deadlines.Count, rows.Where(r => r.Kind == RehearsedKind.Deadline).Sum(r => r.Of.Count));
        Assert.Equal(shown.Reminders.Count, rows.Where(r => r.Kind != RehearsedKind.Deadline).Sum(r => r.Of.Count));
        Assert.Equal(shown.Mails, rows.Where(r => r.Kind != RehearsedKind.Deadline).Select(r => (r.On, r.AccountIds[0])).Distinct().Count());
    }

    [Fact]
    public void The_same_asked_of_many_is_one_row_that_names_each_enterprise()
    {
        var row = Assert.Single(Year.Where(new RehearsalFilter("clerk", Kind: RehearsedKind.DueDay)).Rows());
        Assert.Equal(Enterprises, row.Of.Select(o => o.Whose!.Code));
    }

    [Fact]
    public void A_deadline_names_who_owes_it_for_each_enterprise()
    {
        var row = Year.Rows().Single(r => r.Kind == RehearsedKind.Deadline && r.What.Code == "sign");
        Assert.Equal(["first:principal", "second:clerk", "third:clerk"], row.Of.Select(o => $"{o.Whose!.Code}:{o.OwnerIds[0]}"));
    }

    [Fact]
    public void When_everybody_acts_in_time_nothing_is_told_as_late_and_all_else_stays()
    {
        var inTime = Year.InTime();
        Assert.Equal(Year.Deadlines, inTime.Deadlines);
        Assert.Equal(Year.Reminders.Where(r => r.On <= r.DueOn), inTime.Reminders);
        Assert.DoesNotContain(inTime.Reminders, r => r.AccountId == "office");
    }

    [Fact]
    public void Figures_of_the_whole_are_exact()
    {
        Assert.Equal((4, 1), (Year.Deadlines.Count, Year.DeadlineDays));
        Assert.Equal((13, 5, 3), (Year.Reminders.Count, Year.Mails, Year.Readers));
    }
}
