using System.CommandLine;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Web.CommandLine;

/// <summary><c>calendar add DATE DAYS</c>: the date so many working days after another, and below it how it was counted.</summary>
internal static class CalendarVerbs
{
    private const string Format = "yyyy-MM-dd";

    public static Command Create()
    {
        var start = new Argument<DateOnly>("DATE")
        {
            Description = "The start, yyyy-MM-dd; not counted itself.",
            CustomParser = parsed =>
            {
                if (DateOnly.TryParseExact(parsed.Tokens[0].Value, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    return date;
                }

                parsed.AddError($"'{parsed.Tokens[0].Value}' is no date of the form {Format}.");
                return default;
            },
        };
        var days = new Argument<int>("DAYS") { Description = "Working days, 0 or more." };
        days.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<int>() < 0)
            {
                parsed.AddError("DAYS is 0 or more.");
            }
        });
        var language = new Option<string>("--language") { Description = "Of the second line: zh-CN or en.", DefaultValueFactory = _ => Texts.Cultures[0] };
        language.AcceptOnlyFromAmong([.. Texts.Cultures]);
        var add = new Command("add", "Prints the date that many working days later, and below it how it was counted.") { start, days, language };
        add.SetAction((parsed, cancellationToken) => AddAsync(parsed.GetValue(start), parsed.GetValue(days), parsed.GetValue(language)!, cancellationToken));
        return new Command("calendar", "The working-day calendar of the seed folder.") { add };
    }

    private static async Task<int> AddAsync(DateOnly start, int days, string language, CancellationToken cancellationToken)
    {
        var years = new List<CalendarYearData>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seed", "calendar"), "*.json").Order(StringComparer.Ordinal))
        {
            years.AddRange(CalendarFile.Parse(await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false)));
        }

        var counted = new WorkingCalendar(years).AddWorkingDays(start, days);
        var texts = new Texts([new TextSource(typeof(CalendarTexts))]);
        var culture = CultureInfo.GetCultureInfo(language);
        await Console.Out.WriteLineAsync(counted.Date.ToString(Format, CultureInfo.InvariantCulture)).ConfigureAwait(false);
        await Console.Out.WriteLineAsync(texts.Render(counted.Explanation, culture)).ConfigureAwait(false);
        if (counted.Warning is { } warning)
        {
            await Console.Error.WriteLineAsync(texts.Render(warning, culture)).ConfigureAwait(false);
        }

        return 0;
    }
}
