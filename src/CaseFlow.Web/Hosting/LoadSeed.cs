using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reporting;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Hosting;

/// <summary>Takes over permit types, calendar years, report forms and slices' own rules from their files at each start: the files are the configuration. What no file names any more stays.</summary>
public sealed class LoadSeed : IOperation<LoadSeed.Request, bool>
{
    /// <param name="PermitTypes">The files' texts, in order.</param>
    /// <param name="Years">Calendar years.</param>
    /// <param name="Lookups">The registry's lists.</param>
    /// <param name="ReportForms">The files' texts.</param>
    /// <param name="Documents">What slices read themselves: text by path.</param>
    /// <param name="Standards">Texts of the standards that enterprises assess themselves against.</param>
    public sealed record Request(
        IReadOnlyList<string> PermitTypes,
        IReadOnlyList<CalendarYearData> Years,
        IReadOnlyDictionary<LookupKind, IReadOnlyList<SeedLookup>> Lookups,
        IReadOnlyList<string> ReportForms,
        IReadOnlyDictionary<string, string> Documents,
        IReadOnlyList<string> Standards);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var order = 0;
        foreach (var json in request.PermitTypes)
        {
            var type = PermitTypeFile.Parse(json);
            order++;
            if (await context.Db.FindAsync<PermitTypeRow>([type.Code], cancellationToken) is { } known)
            {
                known.Replace(order, json);
            }
            else
            {
                context.Db.Add(new PermitTypeRow(type.Code, order, json));
            }
        }

        foreach (var year in request.Years)
        {
            var known = await context.Db.Set<CalendarYear>().Include(y => y.Days).SingleOrDefaultAsync(y => y.Year == year.Year, cancellationToken);
            if (known is null)
            {
                context.Db.Add(new CalendarYear(year));
            }
            else
            {
                known.Replace(year);
            }
        }

        await AddLookupsAsync(request.Lookups, context, cancellationToken);
        foreach (var json in request.ReportForms)
        {
            var form = ReportForm.Parse(json);
            if (await context.Db.FindAsync<ReportFormRow>([form.Code], cancellationToken) is { } known)
            {
                known.Replace(json);
            }
            else
            {
                context.Db.Add(new ReportFormRow(form.Code, json));
            }
        }

        foreach (var (path, json) in request.Documents)
        {
            if (await context.Db.FindAsync<SeedDocument>([path], cancellationToken) is { } known)
            {
                known.Replace(json);
            }
            else
            {
                context.Db.Add(new SeedDocument(path, json));
            }
        }

        foreach (var json in request.Standards)
        {
            await Assessments.Standards.TakeAsync(context, json, cancellationToken);
        }

        return true;
    }

    // The office changes these in the product: what is there stays as it is.
    private static async Task AddLookupsAsync(IReadOnlyDictionary<LookupKind, IReadOnlyList<SeedLookup>> lists, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var (kind, entries) in lists)
        {
            foreach (var (order, entry) in entries.Index())
            {
                if (await context.Db.FindAsync<LookupEntry>([kind, entry.Code], cancellationToken) is null)
                {
                    context.Db.Add(new LookupEntry(kind, entry.Code, order, entry.Name, entry.Source, entry.Verified));
                }
            }
        }
    }
}
