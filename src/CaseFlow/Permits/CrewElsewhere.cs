using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Somebody of this permit who is named on another in the same time: a guardian watches one place (监护人不得离开现场).</summary>
/// <param name="Name">The person.</param>
/// <param name="Number">The other permit's number.</param>
/// <param name="IsGuardian">Guardian here or there.</param>
/// <param name="IsAtWork">Work on the other is going on now.</param>
public sealed record CrewElsewhere(string Name, string Number, bool IsGuardian, bool IsAtWork)
{
    /// <summary>Work cannot begin while its guardian, or a worker who guards elsewhere, is bound to other work.</summary>
    public bool Blocks => IsGuardian && IsAtWork;

    /// <summary>It in one sentence, with what to do about it.</summary>
    public Message Sentence => new(Blocks ? "permit.crew-at-other-work" : "permit.crew-elsewhere", Name, Number);

    /// <summary>One sentence for all who are on the same other permit: a crew goes together, and six lines would hide the one that matters.</summary>
    public static IEnumerable<CrewElsewhere> Together(IEnumerable<CrewElsewhere> all) =>
        all.GroupBy(e => (e.Number, e.Blocks)).Select(g => g.First() with { Name = Localized.AsArgument(g.Select(e => new Localized(e.Name, e.Name))) });

    /// <summary>Everybody of an application who is on another permit whose time touches this one's.</summary>
    /// <param name="content">The application.</param>
    /// <param name="others">Other permits that occupy their time.</param>
    public static IReadOnlyList<CrewElsewhere> Find(PermitContent content, IEnumerable<WorkPermit> others) => content.Window is { IsReversed: false } window
        ?
        [
            .. from other in others
               where other.Content.Window?.Overlaps(window) == true
               from member in content.Crew()
               where other.Content.Crew().Any(m => m.EmployeeId == member.EmployeeId)
               orderby other.Number, member.Name
               select new CrewElsewhere(
                   member.Name,
                   other.Number ?? "",
                   content.Guardian?.EmployeeId == member.EmployeeId || other.Content.Guardian?.EmployeeId == member.EmployeeId,
                   other.Status == PermitStatus.Active),
        ]
        : [];
}
