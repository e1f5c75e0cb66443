using System.Text.Json;
using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Two things that hold anywhere in a permit type's file: a text exists in both languages, a figure says where it comes from.</summary>
internal static class PermitTypeTexts
{
    private static readonly string[] Languages = ["zh", "en"];

    public static void Check(JsonElement element, string path, List<Message> problems)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(element, path, problems);
                break;
            case JsonValueKind.Array:
                foreach (var (item, index) in element.EnumerateArray().Select((item, index) => (item, index)))
                {
                    Check(item, $"{path}[{index}]", problems);
                }

                break;
        }
    }

    private static void CheckObject(JsonElement element, string path, List<Message> problems)
    {
        if (element.TryGetProperty("zh", out _) || element.TryGetProperty("en", out _))
        {
            problems.AddRange(Languages.Where(language => IsBlank(element, language)).Select(language => new Message("permit.file-text-missing", $"{path}.{language}")));
        }

        if (element.TryGetProperty("verified", out _) && IsBlank(element, "source"))
        {
            problems.Add(new Message("permit.file-source-missing", $"{path}.source"));
        }

        foreach (var property in element.EnumerateObject())
        {
            Check(property.Value, $"{path}.{property.Name}", problems);
        }
    }

    private static bool IsBlank(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var text) || text.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(text.GetString());
}
