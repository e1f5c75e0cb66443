using System.Globalization;
using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Registry;

/// <summary>
/// A building project whose safety facilities are designed, built and put into use together with the main works
/// (建设项目安全设施“三同时”: 《安全生产法》第三十一条, 《建设项目安全设施“三同时”监督管理办法》).
/// </summary>
public sealed class SafetyFacilityProject
{
    private readonly List<CompletedStage> _stages = [];

    private SafetyFacilityProject()
    {
        Id = EnterpriseId = Name = null!;
    }

    internal SafetyFacilityProject(string id, string enterpriseId, ProjectDetails details)
    {
        (Id, EnterpriseId, Name, Kind) = (id, enterpriseId, details.Name, details.Kind!.Value);
        Version = 1;
    }

    public string Id { get; private set; }

    public string EnterpriseId { get; private set; }

    /// <summary>As it was approved or filed.</summary>
    public string Name { get; private set; }

    public ProjectKind Kind { get; private set; }

    /// <summary>When it was withdrawn (撤销登记), or null.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawReason { get; private set; }

    /// <summary>Who withdrew it; the name at that time.</summary>
    public string? WithdrawnByName { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }

    /// <summary>Stages that were completed.</summary>
    public IReadOnlyList<CompletedStage> Stages => _stages;

    /// <summary>The stage that comes next; null once it was accepted.</summary>
    public ProjectStage? Next => Enum.GetValues<ProjectStage>().Where(s => this[s] is null).Select(s => (ProjectStage?)s).FirstOrDefault();

    /// <summary>As people write it down.</summary>
    public ProjectDetails Details => new(Name, Kind);

    /// <summary>A completed stage, or null.</summary>
    public CompletedStage? this[ProjectStage stage] => _stages.Find(s => s.Stage == stage);

    /// <exception cref="RuleViolationException">It is withdrawn.</exception>
    internal void Change(ProjectDetails details)
    {
        RequireRunning();
        (Name, Kind) = (details.Name, details.Kind!.Value);
        Version++;
    }

    /// <summary>A stage was completed, or what was written down of it is mended.</summary>
    /// <exception cref="RuleViolationException">It is withdrawn, the stage before is not completed, or the days would not stand in the stages' order.</exception>
    internal void Complete(ProjectStage stage, StageDetails details, Actor by, DateTimeOffset at)
    {
        RequireRunning();
        if (Next is { } next && stage > next)
        {
            throw new RuleViolationException("registry.project.stage-before", Word(stage), Word(next));
        }

        if (_stages.Find(s => (s.Stage < stage && s.CompletedOn > details.CompletedOn) || (s.Stage > stage && s.CompletedOn < details.CompletedOn)) is { } crossed)
        {
            throw new RuleViolationException("registry.project.days-crossed", Word(stage), Word(crossed.Stage), crossed.CompletedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        var completed = this[stage];
        if (completed is null)
        {
            completed = new CompletedStage(Id, stage);
            _stages.Add(completed);
        }

        completed.Take(details, by.AccountId, by.DisplayName, at);
        Version++;
    }

    /// <summary>It does not go on.</summary>
    /// <exception cref="RuleViolationException">It is accepted or withdrawn already, or no reason is given.</exception>
    internal void Withdraw(string? reason, Actor by, DateOnly today)
    {
        RequireRunning();
        if (Next is null)
        {
            throw new RuleViolationException("registry.project.accepted-already");
        }

        WithdrawReason = string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("registry.project.reason-required") : reason.Trim();
        (WithdrawnOn, WithdrawnByName) = (today, by.DisplayName);
        Version++;
    }

    private void RequireRunning()
    {
        if (WithdrawnOn is not null)
        {
            throw new RuleViolationException("registry.project.withdrawn-already");
        }
    }

    private static string Word(ProjectStage stage) => "@" + RegistryWords.Key(stage);
}
