namespace CaseFlow.Ui.Shell;

/// <summary>What header and side navigation say about the reader and the day.</summary>
/// <param name="PersonName">The person's own name.</param>
/// <param name="PersonRole">Unit and post in words, for example 镇安办 · 受理岗; null if unknown.</param>
/// <param name="Organisation">Beside the logo: township or enterprise.</param>
/// <param name="Today">The date in the business zone.</param>
/// <param name="DayNote">How the day counts, for example 工作日 · 本月第 16 个; null if no calendar is known.</param>
/// <param name="IsDemo">Whether the data shown is invented.</param>
/// <param name="SearchHref">Where the search box sends <c>?q=</c>; null hides the box.</param>
/// <param name="NoticesHref">Where the bell leads; null hides the bell.</param>
/// <param name="Notices">The bell's count.</param>
public sealed record ShellFacts(
    string PersonName,
    string? PersonRole,
    string? Organisation,
    DateOnly Today,
    string? DayNote = null,
    bool IsDemo = false,
    string? SearchHref = null,
    string? NoticesHref = null,
    int Notices = 0);
