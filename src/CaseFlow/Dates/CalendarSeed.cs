using CaseFlow.Calendar;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Dates;

/// <summary>The State Council's calendars that come with the product; a year that the office imported stays as the office has it.</summary>
public sealed class CalendarSeed : ISeedFolder
{
    public string Path => "calendar";

    public async Task TakeAsync(IReadOnlyList<(string Name, string Json)> files, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var year in files.SelectMany(f => CalendarFile.Parse(f.Json)))
        {
            var known = await context.Db.Set<CalendarYear>().Include(y => y.Days).SingleOrDefaultAsync(y => y.Year == year.Year, cancellationToken);
            if (known is null)
            {
                context.Db.Add(new CalendarYear(year));
            }
            else if (!known.IsImported)
            {
                known.Replace(year);
            }
        }
    }
}
