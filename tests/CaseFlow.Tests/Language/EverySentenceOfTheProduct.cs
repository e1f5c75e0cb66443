using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseFlow.Tests.Language;

public sealed partial class EverySentenceOfTheProduct
{
    private static readonly string[] Folders = ["src/CaseFlow", "src/CaseFlow.Web"];

    [Fact]
    public async Task Titles_reasons_outcomes_and_history_of_every_task_type_exist_in_both_languages()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var types = app.Web.Services.GetServices<TaskType>().ToList();
        var keys = types.SelectMany(t => t.Outcomes.SelectMany(o => new[] { $"audit.{t.Name}.{o.Name}", $"outcome.{o.Name}" }).Append(t.TitleKey).Append(t.WhyKey));

        Assert.Equal(PermitTasks.All.Count, types.Count(t => t.Name.StartsWith("permit.", StringComparison.Ordinal)));
        Missing(app, keys);
    }

    [Fact]
    public async Task Every_code_that_the_sources_name_exists_in_both_languages()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var codes = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SeedFiles.Root, folder), "*", SearchOption.AllDirectories))
            .Where(f => (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)) && !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f => CodePattern().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Distinct().ToList();

        Assert.True(codes.Count > 100, $"{codes.Count} codes");
        Missing(app, codes);
    }

    [Fact]
    public async Task Every_step_of_the_definitions_has_a_name_in_both_languages()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SeedFiles.Root, "workflows"), "*.json", SearchOption.AllDirectories).Where(f => !f.Contains(".scripts", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            Assert.All(json.RootElement.GetProperty("root").GetProperty("activities").EnumerateArray(), step =>
            {
                Assert.NotEmpty(step.GetProperty("metadata").GetProperty("displayText").GetString()!);
                Assert.NotEmpty(step.GetProperty("customProperties").GetProperty("displayTextEn").GetString()!);
            });
        }
    }

    private static void Missing(InstalledCaseFlow app, IEnumerable<string> keys)
    {
        var texts = app.Get<Texts>();
        Assert.Empty(keys.Where(k => Texts.Cultures.Any(c => texts.In(CultureInfo.GetCultureInfo(c), k) == k)).Distinct().Order(StringComparer.Ordinal));
    }

    // A literal code in: new Message("…"), RuleViolationException("…"), texts["…"], Texts["…"], "@role.…" without a part that is computed.
    [GeneratedRegex(@"(?:new Message|RuleViolationException|[tT]exts?\[|\bL\[)\(?""@?([a-z][\w-]*(?:\.[\w-]+)+)""")]
    private static partial Regex CodePattern();
}
