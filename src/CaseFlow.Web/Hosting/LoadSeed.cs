using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Permits;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Hosting;

/// <summary>Gives a new installation its permit types and calendar years; what is there already is the office's and stays.</summary>
public sealed class LoadSeed : IOperation<LoadSeed.Request, bool>
{
    /// <param name="PermitTypes">The files' texts, in order.</param>
    /// <param name="Years">Calendar years.</param>
    public sealed record Request(IReadOnlyList<string> PermitTypes, IReadOnlyList<CalendarYearData> Years);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var order = 0;
        foreach (var json in request.PermitTypes)
        {
            var type = PermitTypeFile.Parse(json);
            order++;
            if (!await context.Db.Set<PermitTypeRow>().AnyAsync(r => r.Code == type.Code, cancellationToken))
            {
                context.Db.Add(new PermitTypeRow(type.Code, order, json));
            }
        }

        foreach (var year in request.Years)
        {
            if (!await context.Db.Set<CalendarYear>().AnyAsync(y => y.Year == year.Year, cancellationToken))
            {
                context.Db.Add(new CalendarYear(year));
            }
        }

        return true;
    }
}
