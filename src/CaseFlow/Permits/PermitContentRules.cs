using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Everything that keeps an application from being submitted, found at once.</summary>
public static class PermitContentRules
{
    /// <summary>How many minutes a window may have begun when it is submitted: filling in the form takes time.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <summary>Every reason against an application; empty when it may be submitted.</summary>
    public static IReadOnlyList<Message> Check(PermitContent content, PermitSurroundings around) =>
    [
        .. Fields(content, around.Type),
        .. Times(content, around),
        .. Checklist(content, around.Type),
        .. GasChoices(content, around.Type),
        .. CrewRules.Check(content, around),
        .. around.Conflicts.Where(c => c.Blocks).Select(c => c.Sentence),
    ];

    private static IEnumerable<Message> Fields(PermitContent content, PermitType type)
    {
        foreach (var field in type.Required.Where(f => IsEmpty(content, f)))
        {
            yield return new Message("permit.field-missing", Said.Word(field));
        }

        var differ = content.WorkingEnterpriseId.Length > 0 && content.SiteEnterpriseId.Length > 0 && content.WorkingEnterpriseId != content.SiteEnterpriseId;
        if (differ && (content.Briefing is not { } briefing || string.IsNullOrWhiteSpace(briefing.By) || string.IsNullOrWhiteSpace(briefing.Topics)))
        {
            yield return new Message("permit.briefing-missing");
        }
    }

    private static bool IsEmpty(PermitContent content, RequiredField field) => field switch
    {
        RequiredField.WorkingEnterprise => string.IsNullOrWhiteSpace(content.WorkingEnterpriseId),
        RequiredField.SiteEnterprise => string.IsNullOrWhiteSpace(content.SiteEnterpriseId),
        RequiredField.Area => string.IsNullOrWhiteSpace(content.Area),
        RequiredField.Place => string.IsNullOrWhiteSpace(content.Place),
        RequiredField.Scope => string.IsNullOrWhiteSpace(content.Scope),
        RequiredField.Method => string.IsNullOrWhiteSpace(content.Method),
        RequiredField.Leader => content.Leader is null,
        RequiredField.Workers => content.Workers.Count == 0,
        RequiredField.Guardian => content.Guardian is null,
        RequiredField.RescuePlan => string.IsNullOrWhiteSpace(content.RescuePlan),
        RequiredField.RescueEquipment => string.IsNullOrWhiteSpace(content.RescueEquipment),
        RequiredField.ToxicRisk => content.ToxicRisk is null,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private static IEnumerable<Message> Times(PermitContent content, PermitSurroundings around)
    {
        var grade = around.Type.Grade(content.Grade);
        if (grade is null)
        {
            yield return content.Grade.Length == 0 ? new Message("permit.grade-missing") : new Message("permit.grade-unknown", content.Grade);
        }

        if (content.Window is not { } window)
        {
            yield return new Message("permit.window-missing");
            yield break;
        }

        if (window.IsReversed)
        {
            yield return new Message("permit.window-reversed", Said.At(window.From, around.Clock), Said.At(window.To, around.Clock));
            yield break;
        }

        if (window.From < around.Clock.Now - Grace)
        {
            yield return new Message("permit.window-past", Said.At(window.From, around.Clock));
        }

        var badHours = DailyHours.Check(content, window, around.Clock);
        foreach (var reason in badHours)
        {
            yield return reason;
        }

        if (grade is not null)
        {
            foreach (var reason in Lengths(content, grade, window, badHours.Count == 0, around))
            {
                yield return reason;
            }
        }
    }

    private static IEnumerable<Message> Lengths(PermitContent content, PermitGrade asked, PermitWindow window, bool gradable, PermitSurroundings around)
    {
        var grade = asked;
        if (gradable)
        {
            var grading = PeriodGrading.Of(around.Type, asked, window, content.DailyPeriods, around.Calendar, around.Clock);
            var chosen = grading.With(content.PeriodChoice);
            if (chosen is null)
            {
                foreach (var reason in grading.Touched.Select(t => t.Reason).Distinct().Order())
                {
                    yield return new Message(content.PeriodChoice == PeriodChoice.LeaveOut ? "permit.nothing-remains" : "permit.period-choice-missing", Said.Word(reason));
                }
            }

            grade = chosen?.Grade ?? asked;
        }

        if (window.Length > grade.Longest)
        {
            var hours = grade.LongestHours.Value.ToString(CultureInfo.InvariantCulture);
            yield return new Message("permit.window-too-long", Said.Number((decimal)window.Length.TotalHours), grade.Name.AsArgument(), hours);
        }
    }

    private static IEnumerable<Message> Checklist(PermitContent content, PermitType type)
    {
        var answers = content.Checklist.ToLookup(a => a.Code);
        var unanswered = type.Hazards.Where(h => !answers.Contains(h.Code)).Select(h => h.Name).ToList();
        if (unanswered.Count > 0)
        {
            yield return new Message("permit.hazard-unanswered", Localized.AsArgument(unanswered));
        }

        foreach (var hazard in type.Hazards.Where(h => answers[h.Code].Any(a => a.Applies)))
        {
            var open = hazard.Measures.Where(m => !answers.Contains(m.Code)).Select(m => m.Name).ToList();
            if (open.Count > 0)
            {
                yield return new Message("permit.measure-unanswered", hazard.Name.AsArgument(), Localized.AsArgument(open));
            }
            else if (hazard.Measures.All(m => !answers[m.Code].Any(a => a.Applies)))
            {
                yield return new Message("permit.hazard-without-measure", hazard.Name.AsArgument());
            }
        }
    }

    private static IEnumerable<Message> GasChoices(PermitContent content, PermitType type) =>
        type.Gas is { } gas
            ? gas.Gases.Where(g => g.LimitFor(content) is null).Select(g => new Message("permit.gas-choice-missing", g.Name.AsArgument()))
            : [];
}
