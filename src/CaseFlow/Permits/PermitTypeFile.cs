using System.Text.Json;
using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Reads one permit type's configuration file (<c>seed/permit-types/*.json</c>).</summary>
public static class PermitTypeFile
{
    /// <summary>Parses and checks a file.</summary>
    /// <exception cref="RuleViolationException">The file is broken; every problem found is named with its JSON path.</exception>
    public static PermitType Parse(string json)
    {
        List<Message> problems = [];
        PermitType? type = null;
        try
        {
            using (var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }))
            {
                PermitTypeTexts.Check(document.RootElement, "$", problems);
            }

            type = JsonSerializer.Deserialize<PermitType>(json, PermitJson.Options);
        }
        catch (JsonException exception)
        {
            problems.Add(new Message("permit.file-not-readable", exception.Path ?? "$", exception.Message));
        }

        if (type is not null)
        {
            problems.AddRange(PermitTypeRules.Check(type));
        }
        else if (problems.Count == 0)
        {
            problems.Add(new Message("permit.file-not-readable", "$", "null"));
        }

        return problems.Count == 0 ? type! : throw new RuleViolationException(problems);
    }
}
