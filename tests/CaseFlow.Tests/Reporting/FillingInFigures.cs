using CaseFlow.Reporting;
using CaseFlow.Tests.Installed;
using Xunit;

namespace CaseFlow.Tests.Reporting;

public sealed class FillingInFigures
{
    [Fact]
    public async Task What_the_product_knows_of_the_units_enterprises_is_counted_by_the_towns_month()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();
        await app.SubmitAsync();

        Assert.Equal((1, 2, 1), await CountedAsync(app, "demo-unit-xishan", 11));
        Assert.Equal((1, 0, 0), await CountedAsync(app, "demo-unit-xishan", 12));
        Assert.Equal((1, 0, 0), await CountedAsync(app, "demo-unit-industry", 11));
    }

    [Fact]
    public void Every_figure_that_is_filled_in_is_one_the_product_counts()
    {
        var form = ReportForm.Parse(SeedFiles.Read("reporting/monthly-report.json"));

        Assert.Subset(MonthFigures.Names.ToHashSet(), form.Figures.Select(f => f.Known).OfType<string>().ToHashSet());
        Assert.All(form.Figures, f => Assert.NotEmpty(f.Source));
    }

    private static async Task<(int Enterprises, int Submitted, int Started)> CountedAsync(InstalledCaseFlow app, string unit, int month)
    {
        var year = new ReportingYear("year", 2026, new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1), [(unit, "somebody")], isDemo: false);
        var counts = await app.ReadAsync(db => app.Get<MonthFigures>().OfAsync(db, new MonthlyReport("report", year, year.Units[0], month), CancellationToken.None));
        return (counts[MonthFigures.Enterprises], counts[MonthFigures.Submitted], counts[MonthFigures.Started]);
    }
}
