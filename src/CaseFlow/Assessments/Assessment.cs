using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Assessments;

/// <summary>An enterprise's self-assessment of one year against one version of a standard (企业自评), inside a campaign or outside of any.</summary>
public sealed class Assessment
{
    private readonly List<AssessmentLine> _lines = [];

    private Assessment()
    {
        Id = EnterpriseId = Number = StandardKey = StandardHash = null!;
        Account = null!;
    }

    /// <summary>Begins one.</summary>
    public Assessment(string id, string number, string enterpriseId, int year, StandardVersion standard, string? participationId, bool isDemo)
    {
        Id = id;
        Number = number;
        EnterpriseId = enterpriseId;
        Year = year;
        StandardKey = standard.Key;
        StandardHash = standard.Hash;
        ParticipationId = participationId;
        IsDemo = isDemo;
        Account = AssessmentAccount.Empty;
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    /// <summary>For example ZP-2026-0001.</summary>
    public string Number { get; private set; }

    public string EnterpriseId { get; private set; }

    public int Year { get; private set; }

    /// <summary>The standard's key.</summary>
    public string StandardKey { get; private set; }

    /// <summary>The version it began with and keeps.</summary>
    public string StandardHash { get; private set; }

    /// <summary>The enterprise's part in a campaign that asks for it; null outside of one.</summary>
    public string? ParticipationId { get; private set; }

    /// <summary>Invented for demonstration.</summary>
    public bool IsDemo { get; private set; }

    public AssessmentStatus Status { get; private set; }

    /// <summary>What the report says beside the items.</summary>
    public AssessmentAccount Account { get; private set; }

    /// <summary>The result when it was filed: hundredths of a point out of 100.</summary>
    public int? ScoreHundredths { get; private set; }

    /// <summary>The level reached when it was filed; null below the standard.</summary>
    public string? LevelCode { get; private set; }

    /// <summary>A veto failed the whole.</summary>
    public bool IsVetoed { get; private set; }

    public DateOnly? FiledOn { get; private set; }

    public DateTimeOffset? FiledAt { get; private set; }

    /// <summary>Who signed.</summary>
    public string? FiledByName { get; private set; }

    /// <summary>Why it was sent back, last.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Items about which something was said.</summary>
    public IReadOnlyList<AssessmentLine> Lines => _lines;

    /// <summary>What was said, by item.</summary>
    public IReadOnlyDictionary<string, ItemMark> Marks => _lines.ToDictionary(l => l.ItemKey, l => l.Mark);

    /// <summary>It can be filled in.</summary>
    public bool IsOpen => Status is AssessmentStatus.Draft or AssessmentStatus.Returned;

    /// <summary>Filed, and below the lowest level or vetoed (不达标).</summary>
    public bool IsBelowStandard => !IsOpen && LevelCode is null;

    /// <summary>A campaign began after the enterprise had begun by itself, and asks for the same.</summary>
    public void Serve(string participationId)
    {
        if (ParticipationId is null)
        {
            ParticipationId = participationId;
            Version++;
        }
    }

    /// <summary>Says something about an item.</summary>
    /// <returns>The item's version now.</returns>
    /// <exception cref="RuleViolationException">It is filed, the standard has no such item, somebody was faster, or what is said is impossible.</exception>
    public long Mark(AssessmentStandard standard, string itemKey, ItemMark mark, long seen, Actor by, DateTimeOffset at)
    {
        RequireOpen();
        var item = standard.Find(itemKey) ?? throw new RuleViolationException("assessment.item-unknown", itemKey);
        Refuse([.. mark.Impossible(item)]);
        var line = _lines.Find(l => l.ItemKey == itemKey);
        if (line is null)
        {
            line = new AssessmentLine(Id, itemKey);
            _lines.Add(line);
        }

        // The row of the whole counts up too, so that nothing is said any more while it is being filed.
        line.Take(mark, seen, item, by, at);
        Version++;
        return line.Version;
    }

    /// <summary>Writes down what the report says beside the items.</summary>
    /// <exception cref="RuleViolationException">It is filed, or a text is too long.</exception>
    public void Write(AssessmentAccount account)
    {
        RequireOpen();
        Refuse([.. account.Impossible()]);
        Account = account;
        Version++;
    }

    /// <summary>Everything that keeps it from being filed, at once.</summary>
    public IReadOnlyList<Message> Missing(AssessmentStandard standard, DateOnly today)
    {
        var marks = Marks;
        var missing = standard.AllItems.SelectMany(i => marks.GetValueOrDefault(i.Key, ItemMark.Open).Missing(i)).ToList();
        if (missing.Count == 0 && Scoring.Of(standard, marks).Judged == 0)
        {
            missing.Add(new Message("assessment.nothing-applies"));
        }

        return [.. missing, .. Account.Missing(today)];
    }

    /// <summary>Files it (报送): from now on nothing in it changes.</summary>
    /// <exception cref="RuleViolationException">It is filed already, or something is missing.</exception>
    public void File(AssessmentStandard standard, string byName, DateTimeOffset at, DateOnly today)
    {
        RequireOpen();
        Refuse(Missing(standard, today));
        var score = Scoring.Of(standard, Marks);
        ScoreHundredths = score.Hundredths;
        IsVetoed = score.Vetoes > 0;
        LevelCode = Scoring.LevelOf(standard, score)?.Code;
        (Status, FiledAt, FiledOn, FiledByName) = (AssessmentStatus.Filed, at, today, byName);
        Version++;
    }

    /// <summary>The unit or the office sends it back (退回).</summary>
    /// <exception cref="RuleViolationException">It does not wait for them, or no reason is given.</exception>
    public void Return(string? reason)
    {
        RequireFiled();
        ReturnReason = string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("assessment.return-reason") : reason.Trim();
        (Status, FiledAt, FiledOn, FiledByName) = (AssessmentStatus.Returned, null, null, null);
        (ScoreHundredths, LevelCode, IsVetoed) = (null, null, false);
        Version++;
    }

    /// <summary>The unit or the office takes note (阅知).</summary>
    /// <exception cref="RuleViolationException">It does not wait for them.</exception>
    public void Note()
    {
        RequireFiled();
        Status = AssessmentStatus.Noted;
        Version++;
    }

    private static void Refuse(IReadOnlyList<Message> reasons)
    {
        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }
    }

    private void RequireFiled()
    {
        if (Status != AssessmentStatus.Filed)
        {
            throw new RuleViolationException("assessment.not-filed");
        }
    }

    private void RequireOpen()
    {
        if (!IsOpen)
        {
            throw new RuleViolationException("assessment.filed-already", FiledByName ?? "");
        }
    }
}
