using CaseFlow.Language;

namespace CaseFlow.Campaigns;

/// <summary>A campaign (专项行动): one template, one year.</summary>
public sealed class Campaign
{
    private readonly List<CampaignPhase> _phases = [];

    private Campaign()
    {
        Id = Title = TemplateKey = StandardKey = null!;
        Plan = null!;
    }

    /// <summary>Starts one.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="title">Its name; names are data and are not translated.</param>
    /// <param name="plan">The template as it is now.</param>
    /// <param name="phases">The days of every phase of the template.</param>
    /// <param name="startedOn">The day on which the office starts it.</param>
    /// <param name="isDemo">Invented for demonstration.</param>
    /// <exception cref="RuleViolationException">Every reason at once: no title, a phase that is missing, not the template's or ends before it starts, all of them over.</exception>
    public Campaign(string id, int year, string title, CampaignTemplate plan, IReadOnlyList<PhaseDates> phases, DateOnly startedOn, bool isDemo)
    {
        if (Impossible(year, title, plan, phases) is { Count: > 0 } reasons)
        {
            throw new RuleViolationException(reasons);
        }

        Id = id;
        Year = year;
        Title = title.Trim();
        TemplateKey = plan.Key;
        StandardKey = plan.StandardKey;
        Plan = plan;
        StartedOn = startedOn;
        IsDemo = isDemo;
        Version = 1;
        _phases.AddRange(plan.Phases.Select((p, at) => new CampaignPhase(id, phases.Single(d => d.Key == p.Key), at + 1)));
    }

    /// <summary>Also the id of its case and the correlation id of its instance.</summary>
    public string Id { get; private set; }

    public int Year { get; private set; }

    public string Title { get; private set; }

    public string TemplateKey { get; private set; }

    /// <summary>Which standard and version self-assessments follow.</summary>
    public string StandardKey { get; private set; }

    /// <summary>The template as it was at the start: a later file does not change what is under way.</summary>
    public CampaignTemplate Plan { get; private set; }

    public CampaignStatus Status { get; private set; }

    public DateOnly StartedOn { get; private set; }

    public bool IsDemo { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>In the plan's order.</summary>
    public IReadOnlyList<CampaignPhase> Phases => [.. _phases.OrderBy(p => p.Order)];

    /// <summary>The first phase's first day.</summary>
    public DateOnly StartsOn => _phases.Min(p => p.StartsOn);

    /// <summary>The last phase's last day.</summary>
    public DateOnly EndsOn => _phases.Max(p => p.DueOn);

    /// <summary>The phase whose end comes next; null when all ends were noted.</summary>
    public CampaignPhase? NextToEnd => _phases.Where(p => !p.IsClosed).OrderBy(p => p.DueOn).ThenBy(p => p.Order).FirstOrDefault();

    /// <exception cref="RuleViolationException">There is none of this key.</exception>
    public CampaignPhase Phase(string key) => _phases.Find(p => p.Key == key) ?? throw new RuleViolationException("campaign.phase-unknown", key);

    /// <summary>When a piece of work is due.</summary>
    public DateOnly DueOn(WorkItem item) => Phase(item.Phase).DueOn.AddDays(-item.DaysBeforeEnd);

    /// <exception cref="RuleViolationException">There is none of this key.</exception>
    public WorkItem Item(string key) => Plan.Items.FirstOrDefault(i => i.Key == key) ?? throw new RuleViolationException("campaign.item-unknown", key);

    /// <summary>Everything that keeps a campaign from starting with these days.</summary>
    public static IReadOnlyList<Message> Impossible(int year, string title, CampaignTemplate plan, IReadOnlyList<PhaseDates> phases) =>
    [
        .. string.IsNullOrWhiteSpace(title) ? [new Message("campaign.title-missing")] : Array.Empty<Message>(),
        .. plan.Phases.Where(p => phases.Count(d => d.Key == p.Key) != 1).Select(p => new Message("campaign.phase-dates-missing", p.Name.AsArgument())),
        .. phases.Where(d => plan.Phases.All(p => p.Key != d.Key)).Select(d => new Message("campaign.phase-unknown", d.Key)),
        .. phases.Where(d => d.DueOn < d.StartsOn).Select(d => new Message("campaign.phase-reversed-in", NameOf(plan, d.Key), CampaignWords.Date(d.StartsOn), CampaignWords.Date(d.DueOn))),
        .. phases.Where(d => d.DueOn.Year != year).Select(d => new Message("campaign.phase-elsewhere", NameOf(plan, d.Key), CampaignWords.Number(year))),
    ];

    internal void MovePhase(string key, DateOnly startsOn, DateOnly dueOn, DateOnly today)
    {
        RequireRunning();
        Phase(key).Move(startsOn, dueOn, today);
        Version++;
    }

    internal void ClosePhase(string key)
    {
        Phase(key).Close();
        Version++;
    }

    internal void End()
    {
        Status = CampaignStatus.Ended;
        Version++;
    }

    /// <exception cref="RuleViolationException">It has ended.</exception>
    internal void RequireRunning()
    {
        if (Status != CampaignStatus.Running)
        {
            throw new RuleViolationException("campaign.ended");
        }
    }

    private static string NameOf(CampaignTemplate plan, string key) => plan.Phases.FirstOrDefault(p => p.Key == key)?.Name.AsArgument() ?? key;
}
