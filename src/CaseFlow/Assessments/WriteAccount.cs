using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Assessments;

/// <summary>Keeps one field of what the report says beside the items.</summary>
public sealed class WriteAccount : IOperation<WriteAccount.Request, bool>
{
    /// <param name="AssessmentId">The self-assessment.</param>
    /// <param name="Field">Which field.</param>
    /// <param name="Value">Text, or a day as 2024-04-25; null or blank empties it.</param>
    public sealed record Request(string AssessmentId, AccountField Field, string? Value);

    /// <exception cref="RuleViolationException">It is filed, somebody else's, or the value is no day or too long.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (assessment, _) = await context.OwnAssessmentAsync(request.AssessmentId, cancellationToken);
        assessment.Write(With(assessment.Account, request.Field, string.IsNullOrWhiteSpace(request.Value) ? null : request.Value.Trim()));
        context.Announce(new AssessmentsChanged(assessment.Id));
        return true;
    }

    private static AssessmentAccount With(AssessmentAccount account, AccountField field, string? value) => field switch
    {
        AccountField.Team => account with { Team = value },
        AccountField.From => account with { From = Day(value) },
        AccountField.To => account with { To = Day(value) },
        AccountField.Summary => account with { Summary = value },
        AccountField.ToldOn => account with { Notice = account.Notice with { On = Day(value) } },
        AccountField.ToldHow => account with { Notice = account.Notice with { How = value } },
        _ => account with { Notice = account.Notice with { Evidence = value } },
    };

    private static DateOnly? Day(string? value) => value is null ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RuleViolationException("assessment.no-day", value);
}
