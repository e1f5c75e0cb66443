using CaseFlow.Language;

namespace CaseFlow.Permits.Pages;

/// <summary>What a bar of the board says.</summary>
/// <param name="texts">The reader's texts.</param>
/// <param name="words">The reader's times.</param>
public sealed class BoardWords(Texts texts, TownWords words)
{
    /// <summary>DH-2026-0417 动火作业.</summary>
    public string Title(WorkPermit permit, PermitType? type) => $"{permit.Number ?? texts["permit.page.no-number"]} {type?.Name.ToString() ?? permit.TypeCode}";

    /// <summary>审批中，等你 · 13:05 中止 · 已验收 11:20.</summary>
    /// <param name="permit">The permit.</param>
    /// <param name="isMine">Whether it waits for the reader.</param>
    public string State(WorkPermit permit, bool isMine)
    {
        var state = texts[PermitWords.Key(permit.Status)];
        return permit switch
        {
            _ when isMine => texts["permit.board.waits-for-you", state],
            { Status: PermitStatus.Active, Content.Leader: { } leader } => texts["permit.board.with", leader.Name, state],
            { Status: PermitStatus.Suspended, Suspension: { } stop } => $"{words.Time(stop.At)} {state}",
            { EndedAt: { } ended } => $"{state} {words.Time(ended)}",
            _ => state,
        };
    }

    /// <summary>Where a press leads: to the reader's own task, to a draft's form, else to the permit.</summary>
    public static string Href(WorkPermit permit, IReadOnlyDictionary<string, string> mine) =>
        mine.TryGetValue(permit.Id, out var task) ? $"/tasks/{task}" : new PermitRow(permit, null, null, null).Href;
}
